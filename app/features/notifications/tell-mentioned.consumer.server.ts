import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputNoteWritten } from "#app/features/triage/together/together.events.ts";
import { now } from "#app/platform/clock/clock.ts";
import { goesOutAt } from "#app/features/input/receipt/goes-out-at.server.ts";
import { queueMail } from "./queue-mail.server.ts";

/** Asks by mail those whom a note mentions to look at an input: without a word of it, and not before the note could be taken away again. */
export const tellMentioned = defineConsumer({
  name: "tell-mentioned",
  events: [inputNoteWritten],
  async handle({ event, tx, actor }) {
    const { mentioned } = event.payload as { mentioned: string[] };
    const moment = now();
    const people = await tx.person.findMany({
      where: { id: { in: mentioned }, email: { not: null }, OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
      orderBy: { id: "asc" },
      select: { id: true, lang: true },
    });
    for (const { id, lang } of people) {
      await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id }, template: "mentioned", lang, notBefore: goesOutAt(moment) });
    }
  },
});
