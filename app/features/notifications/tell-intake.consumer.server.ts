import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputHandedOver } from "#app/features/triage/intake/intake.events.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Tells somebody of intake by mail that a case was given to them, where that was the way chosen. The mail says nothing of it. They
 * are on duty for it and learn of it in no other way, so it comes at once, whatever they chose.
 */
export const tellIntake = defineConsumer({
  name: "tell-intake",
  events: [inputHandedOver],
  async handle({ event, tx, actor }) {
    const { toId, way } = event.payload as { toId: string; way: string };
    if (way !== "mail") return;
    const person = await tx.person.findFirst({ where: { id: toId, email: { not: null }, endedAt: null }, select: { id: true, lang: true } });
    if (person) await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id: person.id }, lang: person.lang, template: "intake_waiting", isOnDuty: true });
  },
});
