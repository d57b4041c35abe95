import type { Tx } from "#app/platform/db/db.ts";

/** A meeting and, with `following`, those of its series that come after it and are not off: whose invitations change together. */
export async function meetingsFrom(tx: Tx, meeting: { id: string; seriesId: string | null; startsAt: Date }, following: boolean): Promise<string[]> {
  if (!following || !meeting.seriesId) return [meeting.id];
  const later = await tx.meeting.findMany({
    where: { seriesId: meeting.seriesId, state: "planned", startsAt: { gte: meeting.startsAt } },
    orderBy: { startsAt: "asc" },
    select: { id: true },
  });
  return later.map(({ id }) => id);
}
