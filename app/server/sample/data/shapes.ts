import type { BestTime, Need, Outcome, Result, SendReason, Way } from "#app/features/triage/intake/intake.ts";
import type { Decision } from "#app/features/backlog/cycles/cycle.ts";
import type { Direction, MeasureKind, Unit } from "#app/features/backlog/measures/measure.ts";
import type { EndReason, LeadingRole, MembershipKind, ShownFact } from "#app/features/membership/membership.ts";
import type { StepCode, WaiveReason } from "#app/features/membership/onboarding/onboarding.ts";

/*
 * The sample programme: everything and everyone in it is invented.
 *
 * - Every date is a *sample date*: it stands on a calendar whose today is Monday 16 November 2026 (`SAMPLE_TODAY`). The seed
 *   shifts all of them by the same number of whole weeks to the latest Monday, so that weekdays stay true. Only the
 *   holidays of the sites are real dates and stay where they are.
 * - Times of day are wall-clock times in the programme's time zone.
 * - Words that name a date hold it as a token, `{day:2026-03-09}`, `{month:2026-05-25}` or `{ordinal:2026-04-18}`;
 *   `datesInWords` writes the shifted date in the language of the words. Every text goes through it.
 * - Keys (S01, M17, I04, WS) join the files. They are not the ids or numbers that people see.
 * - A language that `Words` lacks is a translation that waits for its translator.
 */

/** The Monday on which the sample's calendar stands. */
export const SAMPLE_TODAY: SampleDate = "2026-11-16";

/** A day of the sample's calendar, `YYYY-MM-DD`. */
export type SampleDate = `${number}-${number}-${number}`;

/** A wall-clock time in the programme's time zone, `HH:MM`. */
export type TimeOfDay = `${number}:${number}`;

/** The languages that the programme offers. */
export type SampleLanguage = "en" | "es" | "ht" | "vi" | "pt-BR" | "zh-Hans" | "ar" | "ru";

/** The programme's own words: English is the source, the others are human translations. A missing one waits for its translator. */
export type Words = { en: string; es?: string; ar?: string; vi?: string; "zh-Hans"?: string };

export type SiteKey = "WS" | "LF" | "EG";
export type GroupKey = "C" | "H";
export type StaffKey = `S${"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12"}`;
export type MemberKey = `M${"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24"}`;
export type PersonKey = StaffKey | MemberKey | "T01";
export type ImprovementKey = `I${"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12"}`;

/** Somebody did something at a moment. */
export type Act = { by: PersonKey; on: SampleDate; at: TimeOfDay };

export type SampleProgramme = {
  name: Words;
  workingLanguage: SampleLanguage;
  languages: SampleLanguage[];
  timeZone: string;
  phone: string;
  emergencyPhone: string;
  email: string;
};

export type SampleSite = {
  key: SiteKey;
  slug: string;
  name: Words;
  phone: string;
  timeZone: string;
  /** Opening hours by ISO weekday (1 is Monday), as pairs of times. */
  hours: Record<string, [TimeOfDay, TimeOfDay][]>;
  /** Real days, never shifted. */
  holidays: string[];
  leaveUrl: string;
};

export type SampleHelpLine = {
  kind: "emergency" | "crisis" | "violence" | "intake" | "social" | "general" | "utility" | "court" | "complaint";
  name: Words;
  phone: string;
  languages: SampleLanguage[];
  checkedOn: SampleDate;
};

export type SampleGroup = { key: GroupKey; slug: string; name: Words; purpose: Words; meets: Words; join: Words; seats: number };

/** The programme or a site that a role is held over. Roles in groups come with the memberships. */
export type SampleScope = { kind: "programme" } | { kind: "site"; site: SiteKey };

export type SampleGrant = {
  role: "administrator" | "coordinator" | "champion" | "intake" | "leader";
  scope: SampleScope;
  from: SampleDate;
  /** The last day on which it holds. */
  until?: SampleDate;
} | {
  role: "translator";
  lang: SampleLanguage;
  scope: SampleScope;
  from: SampleDate;
  until?: SampleDate;
};

/** A step of somebody's onboarding that was done, or found not to apply. */
export type SampleMembershipStep = { code: StepCode; on: SampleDate; waived?: WaiveReason; buddy?: MemberKey };

/** Somebody's place in a group and how it stands. Without a term it is in onboarding. */
export type SampleMembership = {
  person: PersonKey;
  group: GroupKey;
  kind: MembershipKind;
  /** The first and the last day of the term. */
  from?: SampleDate;
  until?: SampleDate;
  /** When it began, where that is not the first day of the term. */
  joined?: SampleDate;
  roles?: LeadingRole[];
  shows?: ShownFact[];
  renewalAskedOn?: SampleDate;
  leave?: { on: SampleDate; until: SampleDate };
  ended?: { on: SampleDate; reason: EndReason };
  steps?: SampleMembershipStep[];
};

export type SamplePerson = {
  key: PersonKey;
  name: string;
  called?: string;
  /** Without one, the person signs in with a card. */
  email?: string;
  phone?: string;
  lang: SampleLanguage;
  grants: SampleGrant[];
};

/** What the team wrote: English, and `own` in the language of the person who reads it (missing where that is English). */
export type TeamWords = { en: string; own?: string };

/** A message of a thread. A contributor's reply is in the language of the input; `gloss` is its English translation. */
export type SampleMessage =
  | ({ kind: "question"; words: TeamWords } & Act)
  | { kind: "reply" | "addition"; words: string; gloss?: string; on: SampleDate; at: TimeOfDay };

export type SampleInput = {
  /** The number in the list of the sample. */
  number: number;
  /** The day it was said; `at`: when it came through the web, or was typed in (at eleven where nothing is said). */
  on: SampleDate;
  at?: TimeOfDay;
  channel: "web" | "survey" | "meeting" | "phone" | "paper";
  lang: SampleLanguage;
  site?: SiteKey;
  /** Exactly what was said. */
  words: string;
  /** The human translation into English, made just before somebody acknowledged it. Missing on words that are not English: it waits. */
  gloss?: string;
  /** Human translations into the languages of the public pages, of words that an update quotes. */
  translated?: { es?: string; ar?: string; vi?: string; "zh-Hans"?: string };
  /** The final one. Where it is not what the form gives (ticked 2, else 4), whoever acknowledges sets it, unless `urgencySet` says otherwise. */
  urgency: 1 | 2 | 3 | 4;
  urgencySet?: Act;
  needsHelpToday?: true;
  contact?: { kind: "email" | "phone" | "text" | "letter"; value: string; leaveMessage: boolean };
  /** The member who said it. */
  person?: MemberKey;
  /** Who of the staff typed it in, the day it was said, for all that did not come through the web. */
  enteredBy?: PersonKey;
  /** When its writer allowed it to be quoted. */
  quoteConsentOn?: SampleDate;
  acknowledged?: Act;
  links?: ({ to: ImprovementKey } & Act)[];
  /** Questions and replies, oldest first. */
  thread?: SampleMessage[];
  answer?: { words: TeamWords } & Act;
  closed?: { reason: "spam" } & Act;
  /** It is about the writer's own case, and went to legal intake. */
  ownCase?: SampleOwnCase;
  /** What could tell who it is was masked: the words since, and their English translation, made the next weekday. */
  redacted?: { words: string; gloss?: string } & Act;
  /** How it stands on the sample's today. `new` and `acknowledged` are open. */
  outcome: "new" | "acknowledged" | "linked" | "answered" | "thanked" | "spam" | "handed_over";
};

/** A note of the team about what somebody said, by the number of the latter, in English. */
export type SampleNote = { input: number; words: string; mentioned: PersonKey[] } & Act;

/** A person's own case on its way to the legal team. */
export type SampleOwnCase = {
  need: Need;
  reason: SendReason;
  /** Missing: Heard itself, a minute after it came. */
  sent?: Act;
  /** By the writer on the receipt, or asked by somebody of the staff; the way left with the message is meant. */
  consent?: { by: PersonKey | "writer"; on: SampleDate; at: TimeOfDay; bestTime?: BestTime; words?: true; news?: true };
  handedOver?: { to: StaffKey; way: Way } & Act;
  tries?: ({ result: Result } & Act)[];
  closed?: { outcome: Outcome } & Act;
  /** What it teaches an improvement, in the team's words. */
  lesson?: { to: ImprovementKey; words: string } & Act;
};

/** One step in the life of an improvement. Parked and declined say why, in words that patients can read. */
export type SampleStep =
  | ({ status: "proposed" | "accepted" | "testing" | "implemented" | "spreading" } & Act)
  | ({ status: "parked" | "declined"; reason: Words } & Act)
  | ({ status: "merged"; into: ImprovementKey } & Act);

export type SampleImprovement = {
  key: ImprovementKey;
  title: Words;
  why: Words;
  owner?: PersonKey;
  site?: SiteKey;
  /** The code of a theme of the upper level. */
  theme: string;
  /** Numbers of the inputs behind it; the input says when it was linked. The first one is where it started. */
  from: number[];
  /** Oldest first, always beginning with `proposed`. */
  history: SampleStep[];
};

export type SampleUpdate = {
  key: string;
  improvement: ImprovementKey;
  said: Words;
  did: Words;
  audience: "public" | "contributors" | "group";
  /** Whose members read it, where its audience is a group. */
  group?: GroupKey;
  /** The input whose own words stand beside it. */
  quoteInput?: number;
  /** The key of the update that this one puts right. */
  corrects?: string;
  writtenBy: PersonKey;
  /** When it was written; two weekdays before it was published where nothing is said. */
  drafted?: { on: SampleDate; at: TimeOfDay };
  /** Missing on a draft. */
  published?: Act;
  /** A draft that somebody has told, and when it goes out. */
  scheduled?: Act & { goesOut: { on: SampleDate; at: TimeOfDay } };
};

export type MeasureKey = `M${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** What is measured of an improvement, with its points: one a week from `first`, or each with its day. */
export type SampleMeasure = {
  key: MeasureKey;
  improvement: ImprovementKey;
  name: string;
  definition?: string;
  kind: MeasureKind;
  unit: Unit;
  direction: Direction;
  goal?: number;
  /** When it was added, with the points that there were by then. Later ones were added on their day. */
  added: Act;
  points: { first: SampleDate; values: number[] } | { on: SampleDate; value: number; note?: string }[];
};

/** The plan of a cycle, in the team's words. */
export type SamplePlan = {
  title: string;
  question: string;
  change: string;
  who?: string;
  where?: string;
  data?: string;
  prediction?: string;
  predicted?: number;
  measure?: MeasureKey;
  from?: SampleDate;
  until?: SampleDate;
  owner?: PersonKey;
};

/** One cycle of an improvement, as far as it has come. */
export type SampleCycle = {
  improvement: ImprovementKey;
  number: number;
  /** When it was planned; where the cycle before began it, when that plan was changed. */
  planned: { plan: SamplePlan } & Act;
  begun?: Act;
  /** What happened; the last one finishes it, where `studied` follows. */
  done?: ({ asPlanned: boolean; happened: string } & Act)[];
  studied?: { seen: number; learnt: string; lessFor?: string } & Act;
  acted?: { decision: Decision; next: string; keeper?: PersonKey } & Act;
  tasks?: ({ words: string; owner: PersonKey; due: SampleDate; done?: Act } & Act)[];
};

/** Somebody who asked to join a group. */
export type SampleApplication = {
  key: string;
  group: GroupKey;
  on: SampleDate;
  at: TimeOfDay;
  /** The staff type in what came by phone or on paper. */
  channel: "web" | "phone" | "paper";
  lang: SampleLanguage;
  name: string;
  contact: { kind: "phone" | "text" | "whatsapp" | "email" | "letter"; value: string; leaveMessage: boolean };
  speaks: SampleLanguage[];
  reads: SampleLanguage[];
  dialect?: string;
  hereAs: "patient" | "family" | "both";
  sites: SiteKey[];
  why: string;
  /** English, as its translator wrote it. */
  gloss?: string;
  times: ("weekday_morning" | "weekday_afternoon" | "weekday_evening" | "weekend")[];
  modes: ("in_person" | "phone" | "video")[];
  needs: ("interpreter" | "large_print" | "wheelchair" | "child_care" | "ride")[];
  source: "clinician" | "legal_team" | "community" | "poster" | "website" | "friend";
  /** What happened next, oldest first. */
  history: SampleApplicationStep[];
};

export type SampleApplicationStep =
  | ({ kind: "move"; to: "screening" | "interview" | "offered" | "waitlisted" | "declined"; interview?: { on: SampleDate; at: TimeOfDay } } & Act)
  | ({ kind: "accept"; as: "patient" | "family" } & Act)
  | ({ kind: "ask"; words: TeamWords } & Act)
  | ({ kind: "note"; words: string } & Act)
  | { kind: "reply"; words: string; gloss?: string; on: SampleDate; at: TimeOfDay }
  | { kind: "withdraw"; on: SampleDate; at: TimeOfDay };

/** Who did what when, in one line. */
export function act(by: PersonKey, on: SampleDate, at: TimeOfDay): Act {
  return { by, on, at };
}
