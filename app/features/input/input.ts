import type { OpeningHours } from "#app/features/programme/business-hours.ts";
import type { UrgentSignal } from "./signals/signal.ts";
import { addOpenMinutes, endOfBusinessDay } from "#app/features/programme/business-hours.ts";

export const CHANNELS = ["web", "member", "survey", "meeting", "phone", "paper"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How something reaches staff, who then type it. */
export const ENTERED_CHANNELS = ["phone", "paper", "meeting"] as const satisfies Channel[];

/** What is kept about who said it (DESIGN §4, kinds of privacy). */
export const PRIVACY_KINDS = ["identified", "restricted", "unnamed", "anonymous"] as const;
export type Privacy = (typeof PRIVACY_KINDS)[number];

/** Where an input lies: with everybody who reads the inbox, or, as a person's own case, apart from it. */
export const INPUT_ROUTES = ["inbox", "intake"] as const;
export type InputRoute = (typeof INPUT_ROUTES)[number];

/** Where words were said or what they are about: a question to the team is about no record. */
export const ORIGIN_KINDS = ["meeting", "survey", "improvement", "question"] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** The record something was said in or about, and the words it answers (an agenda item, a question, a title). */
export interface InputOrigin {
  kind: OriginKind;
  id: string | null;
  textId: string | null;
}

export const INPUT_STATUSES = ["new", "acknowledged", "linked", "answered", "closed", "withdrawn"] as const;
export type InputStatus = (typeof INPUT_STATUSES)[number];

/** Why somebody closes an input of the inbox. */
export const CLOSE_REASONS = ["spam", "duplicate", "no_reply_needed", "handed_over"] as const;
/** `help_declined` and `unreachable`: how a person's own case ended that was not handed over. */
export type CloseReason = (typeof CLOSE_REASONS)[number] | "help_declined" | "unreachable";

/** 1 danger now · 2 today · 3 soon · 4 no hurry (DOMAIN §2). */
export type Urgency = 1 | 2 | 3 | 4;

export const CONTACT_KINDS = ["email", "phone", "text", "letter"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** The longest message, in characters. */
export const LONGEST_MESSAGE = 5000;

/** The largest number that an input or an improvement can have: an `integer` of PostgreSQL. */
export const LARGEST_NUMBER = 2 ** 31 - 1;

/** States in which an input is still in the inbox. */
export const OPEN_STATUSES: readonly InputStatus[] = ["new", "acknowledged", "linked"];

/** What may still happen to an input of each status; withdrawing is its writer's and always possible. */
export const ACTIONS: Record<InputStatus, readonly InputAction[]> = {
  new: ["acknowledge", "ask", "answer", "link", "set_aside", "set_urgency", "set_themes", "assign", "close"],
  acknowledged: ["mark_unread", "ask", "answer", "link", "set_aside", "set_urgency", "set_themes", "assign", "close"],
  linked: ["ask", "answer", "link", "set_aside", "set_urgency", "set_themes", "assign", "close"],
  answered: ["ask", "answer", "link", "set_themes", "close"],
  closed: ["link", "answer", "set_themes", "reopen"],
  withdrawn: [],
};
export type InputAction = "acknowledge" | "mark_unread" | "ask" | "answer" | "link" | "set_aside" | "set_urgency" | "set_themes" | "assign" | "close" | "reopen";

/** Whether the state of an input allows an action. */
export function allows(status: InputStatus, action: InputAction): boolean {
  return ACTIONS[status].includes(action);
}

/** What can be done with a person's own case: it stands in no list of the inbox, and ends only as its hand-over does. */
const ON_CASES: readonly InputAction[] = ["acknowledge", "mark_unread", "ask", "answer", "set_urgency", "set_themes"];

/** Whether the state of an input allows an action where it stands, in the inbox or with intake. */
export function allowsHere(input: { status: InputStatus; route: InputRoute }, action: InputAction): boolean {
  return allows(input.status, action) && (input.route !== "intake" || ON_CASES.includes(action));
}

/**
 * How urgent something is when it comes: "I need help today" means U2; what is recognised in the words can only raise it
 * (DOMAIN §2). Everything else waits its turn. A person lowers it.
 */
export function urgencyOf(form: { helpToday: boolean }, signals: readonly UrgentSignal[]): Urgency {
  return raised(form.helpToday ? 2 : 4, signals);
}

/** An urgency that somebody chose, or a stronger one where the words say so. */
export function raised(chosen: Urgency, signals: readonly UrgentSignal[]): Urgency {
  return Math.min(chosen, ...signals.map(({ urgency }) => urgency)) as Urgency;
}

/** By when a person must have read an input, in the site's opening hours (DOMAIN §2; defaults). Null: the site never opens. */
export function acknowledgeBy(urgency: Urgency, received: Date, site: OpeningHours): Date | null {
  switch (urgency) {
    case 1:
      return addOpenMinutes(site, received, 15);
    case 2:
      return addOpenMinutes(site, received, 4 * 60);
    case 3:
      return endOfBusinessDay(site, received, 2);
    case 4:
      return endOfBusinessDay(site, received, 5);
  }
}

/** What is kept about a writer who gave no name, and about one who did. */
export function privacyOf(form: { hasContact: boolean }): Privacy {
  return form.hasContact ? "restricted" : "unnamed";
}

/**
 * Whether the writer may still change the words: until somebody has read them. Afterwards they can be added to, so that an
 * answer never stands under words it was not given to.
 */
export function canStillAmend(input: { status: InputStatus; acknowledgedAt: Date | null }): boolean {
  return input.status === "new" && input.acknowledgedAt === null;
}

/**
 * Who the thread waits for: the team asked and nobody replied yet, or the other way round. A note of the team (that it takes
 * longer) leaves a question open. Derived, never stored.
 */
export function waitsFor(messages: readonly { side: string; kind: string }[]): "contributor" | "team" | null {
  const last = messages.findLast(({ kind }) => kind !== "note");
  if (!last) return null;
  if (last.side === "team") return last.kind === "question" ? "contributor" : null;
  return "team";
}
