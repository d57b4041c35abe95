import { endOfBusinessDay, officeHours } from "#app/features/programme/business-hours.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { daysForStep, type ApplicationState } from "./application.ts";

/** The day by which the step of a state is due, `YYYY-MM-DD`, counted in the business days of the first site; null where nothing is due. */
export function stepDueOn(programme: Pick<Programme, "sites" | "timeZone">, state: ApplicationState, moment: Date): string | null {
  const days = daysForStep(state);
  if (days === null) return null;
  const hours = programme.sites[0] ?? officeHours(programme.timeZone);
  const end = endOfBusinessDay(hours, moment, days);
  return end && dayIn(end, programme.timeZone);
}
