import { updatePublished } from "#app/features/backlog/backlog.events.ts";
import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAnswered, inputAsked, inputNoted, inputReceived, inputReplied } from "#app/features/input/input.events.ts";
import { minutesPublished } from "#app/features/meetings/minutes/minutes.events.ts";
import { translationAsked } from "#app/features/meetings/readiness/readiness.events.ts";
import { agreementPublished } from "#app/features/membership/agreement/agreement.events.ts";
import { now } from "#app/platform/clock/clock.ts";
import { teamMessageDrafted, teamMessageRevised } from "../messages/messages.events.ts";
import { queueMail } from "../queue-mail.server.ts";
import { whoHasWork } from "./who-has-work.server.ts";

/**
 * Tells people of the team that work waits for them: something new in their inbox, something to translate. It says neither
 * what nor of whom; what waits is counted when the mail goes out, and as long as one is on its way there is no second.
 */
export const tellOfWork = defineConsumer({
  name: "tell-of-work",
  events: [
    inputReceived, inputAddedTo, inputReplied, inputAsked, inputAnswered, inputNoted,
    updatePublished, minutesPublished, translationAsked, agreementPublished, teamMessageDrafted, teamMessageRevised,
  ],
  async handle({ event, tx, actor }) {
    const { messageId = null, textId = null } = event.payload as { messageId?: string; textId?: string };
    const cause = { subjectId: event.subjectId, messageId, textId, isToRead: event.name === inputReceived.name, by: event.actorId };
    for (const { id, lang } of await whoHasWork(tx, cause, now())) {
      await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id }, template: "work_waiting", lang });
    }
  },
});
