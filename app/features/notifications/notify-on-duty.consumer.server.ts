import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputEscalated } from "#app/features/triage/escalation/escalation.events.ts";
import { queueMail } from "./queue-mail.server.ts";

/** Tells by mail whoever is in charge that something urgent waits; it does not say what. They are on duty, so it comes at any hour, whatever they chose. */
export const notifyOnDuty = defineConsumer({
  name: "notify-on-duty",
  events: [inputEscalated],
  async handle({ event, tx, actor }) {
    const { toId } = event.payload as { toId: string };
    const person = await tx.person.findUnique({ where: { id: toId }, select: { id: true, lang: true, email: true } });
    if (!person?.email) return;
    await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id: person.id }, template: "urgent_input", lang: person.lang, isOnDuty: true });
  },
});
