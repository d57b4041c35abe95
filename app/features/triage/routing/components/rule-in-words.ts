import type { TFunction } from "i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatList } from "#app/ui/format/format.ts";
import type { Conditions, RuleOutcome, Span } from "../routing.ts";
import type { RuleNames } from "../rules.ts";
import { wordLanguage } from "../routing.ts";

type Translate = TFunction<["routing", "triage"]>;

/** How many of a rule's words stand in a list of rules. */
const FEW = 5;

/** What an input must have for a rule to catch it, one line for each part. */
export function conditionsInWords(conditions: Conditions, names: RuleNames, lang: string, t: Translate): string[] {
  const either = (values: string[]) => formatList(values, lang, "disjunction");
  const { words, signals, helpToday, themes, channels, languages, sites, privacy, urgency } = conditions;
  return [
    words && wordsInWords(words, lang, t),
    signals && t("routing:says.signals", { signals: either(signals.map((one) => t(`routing:signal.${one}`))) }),
    helpToday && t("routing:says.helpToday"),
    themes && t("routing:says.themes", { themes: either(themes.map((one) => quoted(names.themes[one] ?? one, t))) }),
    channels && t("routing:says.channels", { channels: either(channels.map((one) => t(`triage:channel.${one}`))) }),
    languages && t("routing:says.languages", { languages: either(languages.map((one) => nameOfLanguage(one, lang))) }),
    sites && t("routing:says.sites", { sites: either(sites.map((one) => (one === "none" ? t("routing:form.noSite") : (names.sites[one] ?? one)))) }),
    privacy && t("routing:says.privacy", { privacy: either(privacy.map((one) => t(`routing:privacy.${one}`))) }),
    urgency && t("routing:says.urgency", { urgency: either(urgency.map((one) => quoted(t(`triage:urgency.${one}.short`), t))) }),
  ].filter((line): line is string => Boolean(line));
}

/** The first words of the reader's language, else of the first that the rule has. */
function wordsInWords(words: Record<string, string[]>, lang: string, t: Translate): string {
  const lists = Object.entries(words);
  const own = lists.find(([one]) => wordLanguage(one) === wordLanguage(lang)) ?? lists[0];
  const few = (own?.[1] ?? []).slice(0, FEW);
  const said = formatList(few.map((word) => quoted(word, t)), lang, "disjunction");
  const more = lists.reduce((sum, [, list]) => sum + list.length, 0) - few.length;
  return more > 0 ? t("routing:says.wordsMore", { words: said, count: more }) : t("routing:says.words", { words: said });
}

/** What a rule gives, one line for each part. */
export function outcomeInWords(outcome: RuleOutcome, names: RuleNames, lang: string, t: Translate): string[] {
  const { desk, owner, route, themes, urgency, acknowledge, answer } = outcome;
  return [
    desk && t("routing:says.desk", { desk: isolated(names.desks[desk] ?? desk) }),
    owner && t("routing:says.owner", { owner: isolated(names.people[owner] ?? owner) }),
    route && t("routing:says.intake"),
    themes && t("routing:says.gives", { count: themes.length, themes: formatList(themes.map((one) => quoted(names.themes[one] ?? one, t)), lang) }),
    urgency && t("routing:says.raise", { urgency: quoted(t(`triage:urgency.${urgency}.short`), t) }),
    acknowledge && t("routing:says.acknowledge", { span: spanInWords(acknowledge, t) }),
    answer && t("routing:says.answer", { span: spanInWords(answer, t) }),
  ].filter((line): line is string => Boolean(line));
}

/** "15 minutes of opening time", "2 business days". */
export function spanInWords(span: Span, t: Translate): string {
  if ("days" in span) return span.days === 0 ? t("routing:span.sameDay") : t("routing:span.days", { count: span.days });
  return span.minutes % 60 === 0 ? t("routing:span.hours", { count: span.minutes / 60 }) : t("routing:span.minutes", { count: span.minutes });
}

function quoted(words: string, t: Translate): string {
  return t("routing:why.quoted", { words: isolated(words) });
}

function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
