import type { Signal } from "#app/features/input/urgent-signals.ts";
import { acknowledgeBy, type Channel, type Privacy, type Urgency } from "#app/features/input/input.ts";
import { addOpenMinutes, endOfBusinessDay, type OpeningHours } from "#app/features/programme/business-hours.ts";

/** What an input must have for a rule to catch it: every field that is there, and of each field any of its values. */
export interface Conditions {
  /** Languages of the words, as BCP 47 tags. */
  languages?: string[];
  /** Ids of sites; `none`: said about no site. */
  sites?: string[];
  /** Codes of themes that a person or an earlier rule gave; a theme stands for those below it too. */
  themes?: string[];
  channels?: Channel[];
  privacy?: Privacy[];
  /** Words and phrases by language, found whatever their case, accents and endings. */
  words?: Record<string, string[]>;
  /** Its writer ticked "I need help today". */
  helpToday?: true;
  urgency?: Urgency[];
  signals?: Signal[];
}

/** A time to do something in: minutes of the site's opening time, or the close of a business day (0: the day it came). */
export type Span = { minutes: number } | { days: number };

/** What a rule gives to the inputs that it catches. */
export interface RuleOutcome {
  /** Codes of themes. */
  themes?: string[];
  /** Code of the team that takes care. */
  desk?: string;
  /** Id of the person who takes care. */
  owner?: string;
  /** It is somebody's own case: kept for intake alone. */
  route?: "intake";
  /** Never lowered: 1 is the most urgent. */
  urgency?: Urgency;
  acknowledge?: Span;
  answer?: Span;
}

/** A rule that is on, or that is tried. */
export interface Rule {
  versionId: string;
  isDefault: boolean;
  conditions: Conditions;
  outcome: RuleOutcome;
}

/** Words of a rule that were found: their language in the rule, and their places in its list. */
export interface FoundWords {
  lang: string;
  at: number[];
}

/** What a person decides about an input, which no rule changes. */
export type Held = "assign" | "themes" | "urgency" | "route";

/** What rules look at. */
export interface Facts {
  lang: string;
  siteId: string | null;
  channel: Channel;
  privacy: Privacy;
  urgency: Urgency;
  /** What its form or whoever typed it in said, before anything was recognised in the words. */
  chosenUrgency: Urgency;
  helpToday: boolean;
  signals: readonly Signal[];
  /** Codes of the themes that a person gave it. */
  themes: readonly string[];
  held: ReadonlySet<Held>;
  /** The words of rules that were found, by the id of the version. */
  words: ReadonlyMap<string, FoundWords>;
  /** Whether a person may be given the input: they read those of its site. */
  canTake(personId: string): boolean;
}

/** Why a rule caught an input, in codes. Of words only their places in the rule's own list are kept, never the input's words. */
export type Because =
  | { code: "words"; lang?: string; at?: number[] }
  | { code: "signal"; value: Signal }
  | { code: "help_today" }
  | { code: "theme"; value: string }
  | { code: "channel"; value: Channel }
  | { code: "language"; value: string }
  | { code: "site"; value: string }
  | { code: "privacy"; value: Privacy }
  | { code: "urgency"; value: Urgency }
  | { code: "default" };

export const GIFTS = ["place", "urgency", "themes", "acknowledge", "answer"] as const;
export type Gift = (typeof GIFTS)[number];

/** One rule's part in a decision. */
export interface Reason {
  versionId: string;
  gave: Gift[];
  /** The themes, and the urgency, that came from it. */
  themes?: string[];
  urgency?: Urgency;
  because: Because[];
}

/** How long until somebody must have read it: a rule's own time, or what an urgency asks for. */
export type AcknowledgeTerm = Span | { urgency: Urgency };

/** What the rules make of an input. */
export interface Verdict {
  /** The version that chose the place; null where a person chose it. */
  placedBy: string | null;
  desk: string | null;
  owner: string | null;
  route: "inbox" | "intake";
  themes: string[];
  urgency: Urgency;
  /** The earliest of them counts. */
  acknowledge: AcknowledgeTerm[];
  /** The earliest of them counts. */
  answer: Span[];
  reasons: Reason[];
}

/** One main theme and at most two more. */
export const MOST_THEMES = 3;

/**
 * What the rules, in their order, make of an input. Every rule that catches it takes part:
 * - *place* (team, person, intake route): the first that names any of these chooses all three;
 * - *themes*: each adds its own, in order, until there are three; the first is the main one;
 * - *urgency*: each may raise it, none lowers it; what was recognised in the words when they came counts as the first rule's that
 *   asks for the same, so that it is explained;
 * - *time to read it*: of the rules that ask for the urgency with which the input ends, the first that names a time gives it;
 *   where none does, it is the usual time of that urgency. A rule that names a time and no urgency can only make it earlier;
 * - *time to answer it*: the earliest that any rule gives.
 * A rule sees the themes and the urgency as the rules before it left them. What a person decided stays: see {@link Held}.
 * Null where there is no rule at all.
 */
export function route(rules: readonly Rule[], facts: Facts): Verdict | null {
  if (rules.length === 0) return null;
  const seen: Seen = { themes: [...facts.themes], urgency: facts.urgency, isExplained: facts.urgency === facts.chosenUrgency };
  const verdict: Verdict = { placedBy: null, desk: null, owner: null, route: "inbox", themes: [], urgency: facts.urgency, acknowledge: [], answer: [], reasons: [] };
  const times: { versionId: string; urgency: Urgency | undefined; span: Span }[] = [];
  for (const rule of rules) {
    const because = whyCaught(rule, facts, seen);
    if (!because) continue;
    const { acknowledge, answer, urgency } = rule.outcome;
    const gave: Gift[] = [];
    if (takePlace(verdict, rule, facts)) gave.push("place");
    const themes = takeThemes(verdict, seen, rule, facts);
    if (themes.length > 0) gave.push("themes");
    const raised = takeUrgency(verdict, seen, rule, facts);
    if (raised) gave.push("urgency");
    if (acknowledge) gave.push("acknowledge");
    if (answer) gave.push("answer");
    if (acknowledge) times.push({ versionId: rule.versionId, urgency, span: acknowledge });
    if (answer) verdict.answer.push(answer);
    if (gave.length > 0) verdict.reasons.push({ versionId: rule.versionId, gave, ...(themes.length > 0 && { themes }), ...(raised && { urgency: urgency! }), because });
  }
  const first = times.find((time) => time.urgency === verdict.urgency);
  const counting = times.filter((time) => time === first || time.urgency === undefined);
  verdict.acknowledge = [...(first ? [] : [{ urgency: verdict.urgency }]), ...counting.map(({ span }) => span)];
  verdict.reasons = verdict.reasons.flatMap((reason) => withTime(reason, counting.some(({ versionId }) => versionId === reason.versionId)));
  return verdict;
}

/** A reason without the time that it named where that does not count; nothing where it gave nothing else. */
function withTime(reason: Reason, counts: boolean): Reason[] {
  const gave = reason.gave.filter((gift) => gift !== "acknowledge" || counts);
  return gave.length > 0 ? [{ ...reason, gave }] : [];
}

function takePlace(verdict: Verdict, { versionId, outcome }: Rule, facts: Facts): boolean {
  if (verdict.placedBy !== null || facts.held.has("assign")) return false;
  const owner = outcome.owner !== undefined && facts.canTake(outcome.owner) ? outcome.owner : null;
  const way = facts.held.has("route") ? undefined : outcome.route;
  if (!outcome.desk && !owner && !way) return false;
  Object.assign(verdict, { placedBy: versionId, desk: outcome.desk ?? null, owner, route: way ?? "inbox" });
  return true;
}

function takeThemes(verdict: Verdict, seen: Seen, { outcome }: Rule, facts: Facts): string[] {
  if (facts.held.has("themes")) return [];
  const added: string[] = [];
  for (const theme of outcome.themes ?? []) {
    // A theme whose part is there already says nothing more.
    if (verdict.themes.length >= MOST_THEMES || verdict.themes.some((known) => isAbout(known, theme))) continue;
    verdict.themes.push(theme);
    seen.themes.push(theme);
    added.push(theme);
  }
  return added;
}

function takeUrgency(verdict: Verdict, seen: Seen, { outcome }: Rule, facts: Facts): boolean {
  if (outcome.urgency === undefined || facts.held.has("urgency")) return false;
  const explains = outcome.urgency === verdict.urgency && !seen.isExplained;
  if (!explains && outcome.urgency >= verdict.urgency) return false;
  verdict.urgency = outcome.urgency;
  Object.assign(seen, { urgency: outcome.urgency, isExplained: true });
  return true;
}

interface Seen {
  themes: string[];
  urgency: Urgency;
  /** A rule, or whoever chose it, says why it is this urgent. */
  isExplained: boolean;
}

/** Whether a theme is another one, or part of it: `housing.repairs` is about `housing`. */
export function isAbout(theme: string, other: string): boolean {
  return theme === other || theme.startsWith(`${other}.`);
}

/** Which of its conditions an input meets; null where one is not met. */
function whyCaught({ versionId, isDefault, conditions }: Rule, facts: Facts, seen: Seen): Because[] | null {
  if (isDefault) return [{ code: "default" }];
  const { words, signals, helpToday, themes, channels, languages, sites, privacy, urgency } = conditions;
  const because: Because[] = [];
  const met = (wanted: boolean, reason: () => Because | undefined): boolean => {
    if (!wanted) return true;
    const found = reason();
    if (found) because.push(found);
    return found !== undefined;
  };
  const isMet =
    met(words !== undefined, () => {
      const found = facts.words.get(versionId);
      return found && { code: "words", ...found };
    }) &&
    met(signals !== undefined, () => valueIn(signals!, (one) => facts.signals.includes(one), "signal")) &&
    met(helpToday === true, () => (facts.helpToday ? { code: "help_today" } : undefined)) &&
    met(themes !== undefined, () => valueIn(themes!, (one) => seen.themes.some((theme) => isAbout(theme, one)), "theme")) &&
    met(channels !== undefined, () => valueIn(channels!, (one) => facts.channel === one, "channel")) &&
    met(languages !== undefined, () => valueIn(languages!, (one) => sameWords(one, facts.lang), "language")) &&
    met(sites !== undefined, () => valueIn(sites!, (one) => one === (facts.siteId ?? "none"), "site")) &&
    met(privacy !== undefined, () => valueIn(privacy!, (one) => facts.privacy === one, "privacy")) &&
    met(urgency !== undefined, () => valueIn(urgency!, (one) => seen.urgency === one, "urgency"));
  // A rule without a condition would catch all; only the default does.
  return isMet && because.length > 0 ? because : null;
}

function valueIn<Value>(values: readonly Value[], isMet: (value: Value) => boolean, code: Because["code"]): Because | undefined {
  const value = values.find(isMet);
  return value === undefined ? undefined : ({ code, value } as Because);
}

const wordLanguages = new Map<string, string>();

/**
 * The language whose words a rule's list holds: `pt-BR` and `pt` share one, the two ways of writing Chinese do not.
 */
export function wordLanguage(tag: string): string {
  let found = wordLanguages.get(tag);
  if (found === undefined) {
    if (wordLanguages.size >= 1000) wordLanguages.clear();
    wordLanguages.set(tag, (found = readWordLanguage(tag)));
  }
  return found;
}

function readWordLanguage(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language === "zh" ? `zh-${script}` : language;
  } catch {
    return tag.toLowerCase();
  }
}

function sameWords(a: string, b: string): boolean {
  return wordLanguage(a) === wordLanguage(b);
}

/** By when somebody must have read it: the earliest of the terms, in the site's opening hours. Null: the site never opens. */
export function acknowledgeDue(terms: readonly AcknowledgeTerm[], received: Date, hours: OpeningHours): Date | null {
  return earliest(terms.map((term) => ("urgency" in term ? acknowledgeBy(term.urgency, received, hours) : endOf(term, received, hours))));
}

/** By when whoever said it is to have an answer; null where no rule gives a time. */
export function answerDue(spans: readonly Span[], received: Date, hours: OpeningHours): Date | null {
  return earliest(spans.map((span) => endOf(span, received, hours)));
}

function endOf(span: Span, received: Date, hours: OpeningHours): Date | null {
  return "minutes" in span ? addOpenMinutes(hours, received, span.minutes) : endOfBusinessDay(hours, received, span.days);
}

function earliest(moments: (Date | null)[]): Date | null {
  const times = moments.filter((moment) => moment !== null).map((moment) => moment.getTime());
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
