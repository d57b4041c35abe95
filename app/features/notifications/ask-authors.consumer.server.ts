import { defineConsumer } from "#app/features/events/consumer.server.ts";
import type { Role } from "#app/features/events/actor.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { questionAsked } from "#app/features/translation/questions/question.events.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Tells by mail whoever of the team wrote a text that a translator asks about it; of somebody's own words, and where its author
 * is not there any more, the coordinators. The mail says neither what is asked nor about what.
 */
export const askAuthors = defineConsumer({
  name: "ask-authors",
  events: [questionAsked],
  async handle({ event, tx, actor }) {
    const text = await tx.text.findUnique({ where: { id: event.subjectId }, select: { kind: true, audience: true, authorId: true, erasedAt: true } });
    if (!text || text.erasedAt) return;
    const author = isTheirWords(text) || !text.authorId ? [] : await holders(tx, ["coordinator", "champion"], text.authorId);
    for (const person of author.length > 0 ? author : await holders(tx, ["coordinator"])) {
      await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id: person.id }, lang: person.lang, template: "translation_question" });
    }
  },
});

/** Who holds one of these roles now and has an address; of one person only where `personId` is given. */
function holders(tx: Tx, roles: Role[], personId?: string): Promise<{ id: string; lang: string }[]> {
  const moment = now();
  return tx.person.findMany({
    where: {
      ...(personId && { id: personId }),
      email: { not: null },
      OR: [{ endedAt: null }, { endedAt: { gt: moment } }],
      grants: { some: { role: { in: roles }, from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] } },
    },
    orderBy: { id: "asc" },
    select: { id: true, lang: true },
  });
}
