import { sameLanguage } from "#app/features/texts/texts.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { isLive, type BookingKind, type BookingState } from "./interpreters.ts";

/**
 * Makes sure, inside a command that holds the meeting, that a booking of a kind and a language stands: a new one is `needed`,
 * one that is under way is kept. A dialect that nobody had named is noted.
 */
export async function needBooking(tx: Tx, need: { meetingId: string; kind: BookingKind; lang: string; dialect: string | null }): Promise<void> {
  const bookings = await tx.interpreterBooking.findMany({ where: { meetingId: need.meetingId, kind: need.kind } });
  const standing = bookings.find((booking) => sameLanguage(booking.lang, need.lang) && isLive(booking.state as BookingState));
  if (!standing) {
    await tx.interpreterBooking.create({ data: { id: newId(), ...need }, select: { id: true } });
  } else if (need.dialect && !standing.dialect) {
    await tx.interpreterBooking.update({ where: { id: standing.id }, data: { dialect: need.dialect, version: { increment: 1 } }, select: { id: true } });
  }
}
