import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { updatePublished } from "./backlog.events.ts";
import { markAnsweredByUpdate } from "./mark-answered-by-update.server.ts";
import { isVoice, linkedInputs } from "./voices.server.ts";

/** Whoever spoke for an improvement has an answer when an update of it is published (DOMAIN §9: the first update answers). */
export const answerLinked = defineConsumer({
  name: "answer-linked",
  events: [updatePublished],
  async handle({ event, tx, actor }) {
    const { improvementId } = event.payload as { improvementId: string };
    const { publishedAt } = await tx.update.findUniqueOrThrow({ where: { id: event.subjectId }, select: { publishedAt: true } });
    // A personal case asked for help, which an update does not give.
    for (const { inputId } of (await linkedInputs(tx, improvementId)).filter(isVoice)) {
      await markAnsweredByUpdate(actor, { inputId, updateId: event.subjectId, improvementId, publishedAt: publishedAt! });
    }
  },
});
