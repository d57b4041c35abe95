import type { Tx } from "#app/platform/db/db.ts";

/**
 * Takes back the answers to meetings that moved to another time: nobody has said yet whether they can come then. What people
 * need stays.
 */
export async function askAgain(tx: Tx, meetingIds: readonly string[]): Promise<void> {
  if (meetingIds.length === 0) return;
  await tx.invitation.updateMany({
    where: { meetingId: { in: [...meetingIds] }, rsvp: { not: null } },
    data: { rsvp: null, rsvpAt: null, recordedById: null, version: { increment: 1 } },
  });
}
