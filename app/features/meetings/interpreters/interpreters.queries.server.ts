import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { canSeeInvited } from "../meeting.policy.ts";
import { isLateBooking, isLive, type BookingKind, type BookingMode, type BookingState } from "./interpreters.ts";

/** One booking as the team sees it. */
export interface BookingToRead {
  id: string;
  kind: BookingKind;
  lang: string;
  dialect: string | null;
  mode: BookingMode | null;
  state: BookingState;
  agency: string | null;
  requestedAt: Date | null;
  confirmedAt: Date | null;
  wasOnTime: boolean | null;
  version: number;
  /** High time: nobody was asked, and the meeting is near. */
  isLate: boolean;
}

/** Everybody who is or was to be booked for a meeting; none for whoever may not see who is invited. */
export async function bookingsOf(actor: Actor, meeting: { id: string; startsAt: Date }): Promise<BookingToRead[]> {
  if (!canSeeInvited(actor)) return [];
  const moment = now();
  const rows = await reads(actor).interpreterBooking.findMany({ where: { meetingId: meeting.id }, orderBy: [{ kind: "asc" }, { lang: "asc" }, { id: "asc" }] });
  return rows.map(({ meetingId: _, ...row }) => ({
    ...row,
    kind: row.kind as BookingKind,
    mode: row.mode as BookingMode | null,
    state: row.state as BookingState,
    isLate: isLateBooking(row.state as BookingState, meeting.startsAt, moment),
  }));
}

/**
 * How the interpreter of somebody's own language stands for a meeting, as they may know it: booked, being looked for, or null
 * where nobody is asked for. Signers and captions are not told here.
 */
export async function interpreterForReader(actor: Actor, meetingId: string, lang: string): Promise<"booked" | "wanted" | null> {
  const rows = await reads(actor).interpreterBooking.findMany({ where: { meetingId, kind: "interpreter" }, select: { lang: true, state: true } });
  const theirs = rows.filter((row) => sameLanguage(row.lang, lang) && isLive(row.state as BookingState));
  if (theirs.length === 0) return null;
  return theirs.some(({ state }) => state === "confirmed" || state === "done") ? "booked" : "wanted";
}
