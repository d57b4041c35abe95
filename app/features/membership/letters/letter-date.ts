import type { ApplicationState } from "../application.ts";

/** What stands in the date of a state's letter: the interview's moment, or the day by which something is due; null for none. */
export function letterDate(to: ApplicationState, { dueOn, interviewAt }: { dueOn: string | null; interviewAt: Date | null }): string | null {
  return to === "interview" ? (interviewAt?.toISOString() ?? null) : dueOn;
}
