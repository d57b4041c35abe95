import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { ownerOf, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { now } from "#app/platform/clock/clock.ts";
import { queueMail } from "../queue-mail.server.ts";
import { teamMessageSent, teamMessageTested } from "./messages.events.ts";
import { tellOfMessage } from "./tell-of-message.server.ts";

/**
 * Brings the team's messages to their people, each in a language they read: at once, or when its translation is reviewed. A
 * test goes to whoever asked for it alone.
 */
export const tellOfMessages = defineConsumer({
  name: "tell-of-messages",
  events: [teamMessageSent, teamMessageTested, textTranslationReviewed],
  async handle({ event, tx, actor }) {
    const { programme } = actor;
    if (event.name === teamMessageSent.name) return tellOfMessage(tx, programme, event.subjectId, now());
    if (event.name === teamMessageTested.name) {
      const { personId, lang } = event.payload as { personId: string; lang: string };
      await queueMail(tx, programme, { eventId: event.id, recipient: { kind: "person", id: personId }, template: "team_message_test", lang, data: { lang } });
      return;
    }
    const owner = ownerOf(event);
    if (owner.kind === "team_message" && owner.id) await tellOfMessage(tx, programme, owner.id, now());
  },
});
