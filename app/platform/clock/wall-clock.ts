import { Temporal } from "temporal-polyfill";

/** The moment of a day and a wall-clock time in a time zone; null where no day is given. Nine o'clock where no time is. */
export function momentIn(timeZone: string, day: string | undefined, time: string | undefined): Date | null {
  if (!day) return null;
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time ?? "09:00" });
  return new Date(epochMilliseconds);
}

/** A moment as the fields of a form hold it. */
export function fieldsOf(moment: Date | null, timeZone: string): { day: string; time: string } {
  if (!moment) return { day: "", time: "" };
  const here = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
  return { day: here.toPlainDate().toString(), time: here.toPlainTime().toString({ smallestUnit: "minute" }) };
}
