import { endOfBusinessDay, officeHours } from "#app/features/programme/business-hours.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { daysForStep, type ApplicationState } from "./application.ts";

/** How many business days the team has to decide after an interview. */
const DAYS_AFTER_INTERVIEW = 3;

/**
 * The day by which the step of a state is due, `YYYY-MM-DD`, counted in the business days of the first site from a moment on,
 * or from the interview where one is agreed; null where nothing is due.
 */
export function stepDueOn(
  programme: Pick<Programme, "sites" | "timeZone">,
  state: ApplicationState,
  moment: Date,
  interviewAt: Date | null = null,
): string | null {
  const days = daysForStep(state);
  if (days === null) return null;
  const hours = programme.sites[0] ?? officeHours(programme.timeZone);
  const end =
    state === "interview" && interviewAt ? endOfBusinessDay(hours, interviewAt, DAYS_AFTER_INTERVIEW) : endOfBusinessDay(hours, moment, days);
  return end && dayIn(end, programme.timeZone);
}
