import type { TFunction } from "i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatDate, formatDateTime, formatList, type Reader } from "#app/ui/format/format.ts";
import type { BecauseSaid, DecisionSaid, RulePart } from "../why.ts";

/** How many words of a rule a sentence names. */
const MOST_NAMED = 3;

type Translate = TFunction<["routing", "triage"]>;

/** One thing that a decision says, in a sentence, and the rule that it speaks of. */
export interface WhySentence {
  words: string;
  rule: Pick<RulePart, "number" | "version" | "isPast"> | null;
}

/** A decision in sentences of the reader's language: first where it went and why, then what other rules added, then its times. */
export function decisionInWords(decision: DecisionSaid, reader: Reader, now: Date, t: Translate): WhySentence[] {
  if (decision.kind !== "rules") return [{ words: personSentence(decision, reader, now, t), rule: null }];
  const sentences: WhySentence[] = decision.parts.map((part) => ({ words: ruleSentence(part, decision, reader, t), rule: part }));
  const { acknowledgeBy, answerBy } = decision;
  if (acknowledgeBy) sentences.push({ words: t("routing:why.readBy", { when: formatDateTime(acknowledgeBy, reader, { now }) }), rule: null });
  if (answerBy) sentences.push({ words: t("routing:why.answerBy", { when: formatDate(answerBy, reader, { now }) }), rule: null });
  return sentences;
}

type ByRules = Extract<DecisionSaid, { kind: "rules" }>;

function ruleSentence(part: RulePart, decision: ByRules, reader: Reader, t: Translate): string {
  const rule = t("routing:why.rule", { number: part.number, name: isolated(part.name.words) });
  const did = didInWords(part, decision, reader, t);
  const why = part.because.map((one) => becauseInWords(one, part, reader, t));
  return t("routing:why.sentence", { rule, did: formatList(did, reader.lang), why: formatList(why, reader.lang) });
}

function didInWords(part: RulePart, { desk, owner, route }: ByRules, reader: Reader, t: Translate): string[] {
  const did: string[] = [];
  if (part.gave.includes("place")) {
    if (desk) did.push(t("routing:why.did.desk", { desk: isolated(desk) }));
    if (owner) did.push(t("routing:why.did.owner", { owner: isolated(owner) }));
    if (route === "intake") did.push(t("routing:why.did.intake"));
  }
  if (part.gave.includes("themes")) {
    did.push(t("routing:why.did.themes", { count: part.themes.length, themes: formatList(part.themes.map((theme) => quoted(theme, t)), reader.lang) }));
  }
  if (part.urgency) did.push(t("routing:why.did.urgency", { urgency: quoted(t(`triage:urgency.${part.urgency}.short`), t) }));
  if (did.length > 0) return did;
  // Only where nothing else is to be told of it: the times themselves stand below.
  if (part.gave.includes("acknowledge")) did.push(t("routing:why.did.acknowledge"));
  if (part.gave.includes("answer")) did.push(t("routing:why.did.answer"));
  return did;
}

function becauseInWords(because: BecauseSaid, part: RulePart, reader: Reader, t: Translate): string {
  switch (because.code) {
    case "words":
      if (because.found.length === 0) return t("routing:why.because.wordsGone");
      return t("routing:why.because.words", { words: formatList(because.found.slice(0, MOST_NAMED).map((word) => quoted(word, t)), reader.lang) });
    case "signal":
      return t(`routing:why.because.signal.${because.value}`);
    case "help_today":
      return t("routing:why.because.helpToday");
    case "theme":
      return t("routing:why.because.theme", { theme: quoted(because.name, t) });
    case "channel":
      return t("routing:why.because.channel", { channel: quoted(t(`triage:channel.${because.value}`), t) });
    case "language":
      return t("routing:why.because.language", { language: nameOfLanguage(because.value, reader.lang) });
    case "site":
      return because.name ? t("routing:why.because.site", { site: isolated(because.name) }) : t("routing:why.because.noSite");
    case "privacy":
      return t(`routing:why.because.privacy.${because.value}`);
    case "urgency":
      return t("routing:why.because.urgency", { urgency: quoted(t(`triage:urgency.${because.value}.short`), t) });
    case "default":
      return part.gave.includes("place") ? t("routing:why.because.noOther") : t("routing:why.because.all");
  }
}

function personSentence(decision: Exclude<DecisionSaid, { kind: "rules" }>, reader: Reader, now: Date, t: Translate): string {
  const name = decision.by ? isolated(decision.by) : t("routing:why.somebody");
  const when = typeof decision.at === "string" ? formatDate(decision.at, reader, { now }) : formatDateTime(decision.at, reader, { now });
  switch (decision.kind) {
    case "themes":
      return t("routing:why.person.themes", { name, when, count: decision.themes.length, themes: formatList(decision.themes.map((theme) => quoted(theme, t)), reader.lang) });
    case "urgency":
      return t("routing:why.person.urgency", { name, when, urgency: quoted(t(`triage:urgency.${decision.urgency}.short`), t) });
    case "route":
      return t(decision.route === "intake" ? "routing:why.person.intake" : "routing:why.person.inbox", { name, when });
    case "assign": {
      const to = [decision.desk, decision.owner].filter((one) => one !== null).map(isolated);
      return to.length > 0 ? t("routing:why.person.assign", { name, when, to: formatList(to, reader.lang) }) : t("routing:why.person.unassign", { name, when });
    }
  }
}

function quoted(words: string, t: Translate): string {
  return t("routing:why.quoted", { words: isolated(words) });
}

/** A name or a word within a sentence that may be of the other direction. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
