import { v4, v7 } from "uuid";
import { now } from "../clock/clock.ts";

/** A new id whose order is the order of creation (UUIDv7, RFC 9562), monotonic within a process. */
export function newId(): string {
  return v7();
}

/** A new id that tells nothing about time (UUIDv4): for what must not be ordered. */
export function newTimelessId(): string {
  return v4();
}

/** The day of a moment in UTC, as PostgreSQL's `date` wants it. */
export function dayOf(moment: Date = now()): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
}
