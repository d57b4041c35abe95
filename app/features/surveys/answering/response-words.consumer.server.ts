import { defineConsumer } from "#app/features/events/consumer.server.ts";
import type { Privacy } from "#app/features/input/input.ts";
import { receiveAnswer } from "#app/features/input/receive-answer.server.ts";
import { MACHINE_SIGNS } from "#app/platform/http/machine-signs.ts";
import { surveyBallotsShuffled, surveyResponseEntered, surveyResponseReceived } from "./answering.events.ts";

/**
 * Puts the open answers of a survey into the inbox and deletes them here. Anonymous ones have random ids, so that their order
 * is none.
 */
export const responseWords = defineConsumer({
  name: "response-words",
  events: [surveyResponseReceived, surveyResponseEntered, surveyBallotsShuffled],
  async handle({ event, tx, actor }) {
    const survey = await tx.survey.findUnique({ where: { id: event.subjectId }, select: { id: true, privacy: true } });
    if (!survey) return;
    const waiting = await tx.responseWords.findMany({ where: { surveyId: survey.id }, orderBy: { id: "asc" } });
    for (const said of waiting) {
      await receiveAnswer(actor, {
        surveyId: survey.id,
        questionTextId: said.questionTextId,
        words: said.words,
        lang: said.lang,
        siteId: said.siteId,
        privacy: survey.privacy as Privacy,
        personId: said.personId,
        receivedAt: said.receivedAt,
        receiptHash: said.receiptHash,
        signs: MACHINE_SIGNS.filter((sign) => said.signs.includes(sign)),
      });
    }
    await tx.responseWords.deleteMany({ where: { id: { in: waiting.map(({ id }) => id) } } });
  },
});
