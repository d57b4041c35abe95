import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { liveMembers } from "#app/features/meetings/invite-rows.server.ts";
import { minutesPublished } from "#app/features/meetings/minutes/minutes.events.ts";
import { ownerOf, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { isReadyFor } from "./notifications.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Tells the members of a group, and whoever was invited, that minutes are there: each when they can read them, at once in the
 * language they were written in, else when the translation is reviewed. One mail for one publication, without its content.
 */
export const tellOfMinutes = defineConsumer({
  name: "tell-of-minutes",
  events: [minutesPublished, textTranslationReviewed],
  async handle({ event, tx, actor }) {
    if (event.name === textTranslationReviewed.name && ownerOf(event).kind !== "meeting") return;
    const minutes = await tx.minutes.findFirst({
      where: { state: "published", ...(event.name === minutesPublished.name ? { id: event.subjectId } : { bodyTextId: event.subjectId }) },
      select: {
        id: true,
        correctedBy: { select: { publishedAt: true } },
        meeting: { select: { id: true, groupId: true } },
        body: { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } },
      },
    });
    if (!minutes || minutes.correctedBy?.publishedAt) return;
    const published = await tx.event.findFirst({ where: { name: minutesPublished.name, subjectId: minutes.id }, select: { id: true } });
    if (!published) return;
    for (const person of await readersOf(tx, minutes.meeting)) {
      if (!isReadyFor(minutes.body, person.lang)) continue;
      await queueMail(tx, actor.programme, { eventId: published.id, recipient: { kind: "person", id: person.id }, template: "minutes", lang: person.lang });
    }
  },
});

async function readersOf(tx: Tx, meeting: { id: string; groupId: string | null }): Promise<{ id: string; lang: string }[]> {
  const moment = now();
  const members = meeting.groupId ? await liveMembers(tx, meeting.groupId, moment) : [];
  return tx.person.findMany({
    where: {
      email: { not: null },
      AND: [
        { OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
        { OR: [{ id: { in: members } }, { invitations: { some: { meetingId: meeting.id, removedAt: null } } }] },
      ],
    },
    orderBy: { id: "asc" },
    select: { id: true, lang: true },
  });
}
