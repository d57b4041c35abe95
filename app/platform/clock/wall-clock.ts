import { Temporal } from "temporal-polyfill";
import { DomainError } from "../refusal/domain-error.ts";

/**
 * A moment of the wall clock, without a zone: `2026-11-17T17:45`. Meetings are planned in it, so that a series at a quarter to
 * six stays at a quarter to six when the clocks change.
 */
export type LocalTime = string;

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Whether this is a real day and time: not the 31st of June. */
export function isLocalTime(value: string): boolean {
  if (!LOCAL.test(value)) return false;
  try {
    return Temporal.PlainDateTime.from(value, { overflow: "reject" }).year >= 2000;
  } catch {
    return false;
  }
}

/**
 * The moment of a local time in a zone. Where clocks are put back it comes twice, and the first is meant (as RFC 5545 §3.3.5
 * reads it). Null where clocks are put forward over it: such a time does not exist.
 */
export function momentOf(local: LocalTime, timeZone: string): Date | null {
  const plain = Temporal.PlainDateTime.from(local);
  const zoned = plain.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(plain) ? new Date(zoned.epochMilliseconds) : null;
}

/** The wall clock of a zone at a moment. */
export function localTimeOf(moment: Date, timeZone: string): LocalTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** How far a zone is from UTC at a moment, in seconds. */
export function offsetOf(moment: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e9;
}

/** A local time so many minutes later on the same clock face. */
export function addMinutes(local: LocalTime, minutes: number): LocalTime {
  return Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: "minute" });
}

/** Clocks are put forward over a local time: the code of the sentence that says so, and its blanks. */
export function springGap(local: LocalTime): { code: string; values: { day: string; time: string } } {
  return { code: "errors:springGap", values: { day: local.slice(0, 10), time: local.slice(11) } };
}

/**
 * The moment of a day and a wall-clock time in a time zone, as a form has them; null where no day is given. Nine o'clock where no
 * time is.
 * @throws a refusal that names the day, where clocks are put forward over that time.
 */
export function momentIn(timeZone: string, day: string | undefined, time = "09:00"): Date | null {
  return day ? momentThatIs(`${day}T${time}`, timeZone) : null;
}

/**
 * The moment of a local time in a zone.
 * @throws a refusal that names the day, where clocks are put forward over that time, so that it does not exist.
 */
export function momentThatIs(local: LocalTime, timeZone: string): Date {
  const moment = momentOf(local, timeZone);
  if (moment) return moment;
  const { code, values } = springGap(local);
  throw new DomainError(code, 400, values);
}

/** A moment as the fields of a form hold it. */
export function fieldsOf(moment: Date | null, timeZone: string): { day: string; time: string } {
  const [day = "", time = ""] = moment ? localTimeOf(moment, timeZone).split("T") : [];
  return { day, time };
}
