import { Temporal } from "temporal-polyfill";
import type { Cadence } from "./topics.ts";

/** Hours of the wall clock in which no mail is sent: `22:00` until `07:00`. */
export interface Quiet {
  from: string;
  until: string;
}

/** When digests come, on the recipient's wall clock: the daily one each day, the weekly one on Mondays. */
export const DIGEST_HOUR = "08:00";
const MONDAY = 1;

/** The first moment from `moment` on that is not in somebody's quiet hours. Where both ends are the same there are none. */
export function afterQuietHours(moment: Date, quiet: Quiet | null, timeZone: string): Date {
  if (!quiet || quiet.from === quiet.until) return moment;
  const local = localOf(moment, timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: "minute" });
  const { from, until } = quiet;
  const overnight = from > until;
  const isQuiet = overnight ? clock >= from || clock < until : clock >= from && clock < until;
  if (!isQuiet) return moment;
  const day = local.toPlainDate().add({ days: overnight && clock >= from ? 1 : 0 });
  return atClock(day, until, timeZone);
}

/** When the next digest of a cadence comes, after a moment. */
export function nextDigest(moment: Date, cadence: Extract<Cadence, "daily" | "weekly">, timeZone: string): Date {
  const today = localOf(moment, timeZone).toPlainDate();
  for (let ahead = 0; ; ahead += 1) {
    const day = today.add({ days: ahead });
    if (cadence === "weekly" && day.dayOfWeek !== MONDAY) continue;
    const due = atClock(day, DIGEST_HOUR, timeZone);
    if (due > moment) return due;
  }
}

function localOf(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

function atClock(day: Temporal.PlainDate, clock: string, timeZone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone, plainTime: clock }).epochMilliseconds);
}
