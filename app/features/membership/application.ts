/** Where an application stands (DOMAIN §1). Acceptance makes a membership; the application itself ends with it. */
export const APPLICATION_STATES = ["applied", "screening", "interview", "offered", "waitlisted", "accepted", "declined", "withdrew"] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** The letters to applicants that ship with Heard. */
export const LETTERS = ["received", "interview", "offer", "waitlist", "no", "welcome"] as const;
export type LetterCode = (typeof LETTERS)[number];

export const LONGEST_LETTER = 3000;

/** Which states the team may move an application to. Withdrawing is the applicant's own and not in this table. */
export const TRANSITIONS: Record<ApplicationState, readonly ApplicationState[]> = {
  applied: ["screening", "waitlisted", "declined"],
  screening: ["interview", "waitlisted", "declined"],
  interview: ["offered", "waitlisted", "declined"],
  offered: ["accepted", "waitlisted", "declined"],
  waitlisted: ["screening", "interview", "offered", "declined"],
  accepted: [],
  declined: ["screening"],
  withdrew: [],
};

/** Whether the team may move an application from one state to another. */
export function mayMove(from: ApplicationState, to: ApplicationState): boolean {
  return TRANSITIONS[from].includes(to);
}

/** The step that comes next on the main path; null where there is none. */
export function nextState(state: ApplicationState): ApplicationState | null {
  const next: Partial<Record<ApplicationState, ApplicationState>> = {
    applied: "screening",
    screening: "interview",
    interview: "offered",
    offered: "accepted",
  };
  return next[state] ?? null;
}

/** The letter that belongs to a state. */
export function letterOf(state: ApplicationState): LetterCode | null {
  const letters: Partial<Record<ApplicationState, LetterCode>> = {
    screening: "received",
    interview: "interview",
    offered: "offer",
    waitlisted: "waitlist",
    declined: "no",
    accepted: "welcome",
  };
  return letters[state] ?? null;
}

/** States in which somebody still waits for something: the columns of the board and its waiting list. */
export const OPEN_STATES = ["applied", "screening", "interview", "offered", "waitlisted"] as const satisfies readonly ApplicationState[];

/** Whether an application is still under way. */
export function isOpen(state: ApplicationState): boolean {
  return (OPEN_STATES as readonly ApplicationState[]).includes(state);
}

/** Whether whoever applied may still take it back: until they are a member, and only once. */
export function mayWithdraw(state: ApplicationState): boolean {
  return state !== "accepted" && state !== "withdrew";
}

/** Whether the team may still write to whoever applied. Somebody who was told no may ask back. */
export function mayWrite(state: ApplicationState): boolean {
  return state !== "withdrew";
}

/** How many business days a step may take before it counts as overdue; null: nothing is due. */
export function daysForStep(state: ApplicationState): number | null {
  const days: Partial<Record<ApplicationState, number>> = { applied: 5, screening: 10, interview: 10, offered: 10, waitlisted: 30 };
  return days[state] ?? null;
}

/** One message of the thread, as far as turns go. */
export interface Turn {
  side: string;
  kind: string;
  template?: string | null;
}

/**
 * Whose turn it is: the applicant's while a question or an offer waits for their answer, else the team's. Null where nothing
 * is to be done.
 */
export function whoseTurn(state: ApplicationState, thread: readonly Turn[]): "team" | "applicant" | null {
  const last = thread.at(-1);
  if (last?.side === "applicant") return state === "withdrew" ? null : "team";
  if (!isOpen(state)) return null;
  if (last?.kind === "question") return "applicant";
  return state === "offered" ? "applicant" : "team";
}

/** Whether a step is late: its last day is over. Both days are `YYYY-MM-DD`. */
export function isStepLate(application: { state: ApplicationState; stepDueOn: string | null }, today: string): boolean {
  return isOpen(application.state) && application.stepDueOn !== null && application.stepDueOn < today;
}

export const CONTACT_KINDS = ["phone", "text", "whatsapp", "email", "letter"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whether a way to be reached is a number that is dialled. */
export function isNumber(kind: ContactKind): boolean {
  return kind === "phone" || kind === "text" || kind === "whatsapp";
}

export const BEST_TIMES = ["morning", "afternoon", "evening", "weekend"] as const;
export const HERE_AS = ["patient", "family", "both"] as const;
export type HereAs = (typeof HERE_AS)[number];
export const TIMES = ["weekday_morning", "weekday_afternoon", "weekday_evening", "weekend"] as const;
export const MODES = ["in_person", "phone", "video"] as const;
export const NEEDS = ["interpreter", "sign_language", "captions", "large_print", "wheelchair", "child_care", "ride", "device", "support_person", "other"] as const;
export const SOURCES = ["clinician", "legal_team", "community", "poster", "website", "friend", "other"] as const;
export const APPLICATION_CHANNELS = ["web", "phone", "paper"] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** The longest answer in somebody's own words, in characters. */
export const LONGEST_WORDS = 5000;

/**
 * The language in which whoever applied is written to: the language of the form, unless they read only others; then the one
 * of those that the programme knows best.
 */
export function letterLanguage(formLang: string, readsBest: readonly string[], offered: readonly string[]): string {
  if (readsBest.length === 0 || readsBest.includes(formLang)) return formLang;
  return offered.find((lang) => readsBest.includes(lang)) ?? readsBest[0]!;
}
