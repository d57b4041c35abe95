import { newsDue } from "#app/features/backlog/news/news.events.ts";
import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { queueMail } from "./queue-mail.server.ts";

/** Reminds the owner of an improvement by mail that whoever spoke for it waits for news. */
export const remindOwners = defineConsumer({
  name: "remind-owners",
  events: [newsDue],
  async handle({ event, tx, actor }) {
    const { owner } = await tx.improvement.findUniqueOrThrow({ where: { id: event.subjectId }, select: { owner: { select: { id: true, lang: true, email: true, endedAt: true } } } });
    if (!owner?.email || (owner.endedAt && owner.endedAt <= now())) return;
    await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id: owner.id }, lang: owner.lang, template: "news_due" });
  },
});
