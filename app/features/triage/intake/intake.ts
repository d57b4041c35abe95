import type { CloseReason } from "#app/features/input/input.ts";

/** What help somebody needs: the roots of the themes that a legal team works on, or something else. */
export const NEEDS = ["housing", "income", "work_school", "status", "family", "other"] as const;
export type Need = (typeof NEEDS)[number];

/** Why something is a person's own case, and not for the inbox. */
export const SEND_REASONS = ["asks_for_help", "date_close", "danger", "other"] as const;
export type SendReason = (typeof SEND_REASONS)[number];

/** Why it goes back to the inbox. */
export const RETURN_REASONS = ["no_own_case", "already_helped", "sent_wrongly"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** When somebody can be reached best. */
export const BEST_TIMES = ["morning", "afternoon", "evening"] as const;
export type BestTime = (typeof BEST_TIMES)[number];

/** How whoever takes a case over learns of it: by a mail without content, on paper, in person. */
export const WAYS = ["mail", "paper", "in_person"] as const;
export type Way = (typeof WAYS)[number];

/** How a try to reach somebody ended. */
export const RESULTS = ["reached", "no_answer", "left_message"] as const;
export type Result = (typeof RESULTS)[number];

/** The only ways in which a hand-over ends. */
export const OUTCOMES = ["reached", "declined", "unreachable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why somebody counts as unreachable before the tries that are due to them. */
export const UNREACHABLE_BECAUSE = ["wrong_contact", "no_contact", "not_safe"] as const;
export type UnreachableBecause = (typeof UNREACHABLE_BECAUSE)[number];

/** On how many different days somebody is tried before they count as unreachable (default). */
export const DAYS_TO_TRY = 3;

export const HANDOVER_STATES = ["waiting", "ready", "passed_on", "closed"] as const;
/** waiting: for consent · ready: to be handed over · passed_on: the legal team has it · closed */
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** What tells how a hand-over stands. */
export interface HandoverMoments {
  consentAt: Date | null;
  passedOnAt: Date | null;
  outcome: string | null;
}

/** How a hand-over stands. Nobody was asked yet, so there is none: it waits for consent. */
export function stateOf(handover: HandoverMoments | null): HandoverState {
  if (!handover) return "waiting";
  if (handover.outcome) return "closed";
  if (handover.passedOnAt) return "passed_on";
  return handover.consentAt ? "ready" : "waiting";
}

/** The need that follows from what an input is about: the root of its main theme. */
export function needOf(themeCode: string | null): Need {
  const root = themeCode?.split(".")[0];
  return NEEDS.find((need) => need === root) ?? "other";
}

/** A try as far as closing asks for it. */
export interface Tried {
  on: string;
  result: Result;
}

/** On how many different days nobody was reached. */
export function daysTried(attempts: readonly Tried[]): number {
  return new Set(attempts.filter(({ result }) => result !== "reached").map(({ on }) => on)).size;
}

/** What is missing before a hand-over may end like this; null: nothing. */
export function missingFor(outcome: Outcome, attempts: readonly Tried[], because: UnreachableBecause | undefined): "reached" | "tries" | null {
  if (outcome === "reached" && !attempts.some(({ result }) => result === "reached")) return "reached";
  if (outcome === "unreachable" && !because && daysTried(attempts) < DAYS_TO_TRY) return "tries";
  return null;
}

/** How an input is closed whose hand-over ended like this. */
export const CLOSED_AS: Record<Outcome, CloseReason> = { reached: "handed_over", declined: "help_declined", unreachable: "unreachable" };
