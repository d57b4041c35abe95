import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAmended, inputLanguageCorrected, inputReceived, inputReplied, inputWithdrawn } from "#app/features/input/input.events.ts";
import { textLanguageCorrected, textMachineDrafted, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { inputRedacted } from "../redaction/redaction.events.ts";
import { indexInput } from "./index-input.server.ts";

const OF_INPUT: readonly { readonly name: string }[] = [inputReceived, inputAmended, inputAddedTo, inputReplied, inputLanguageCorrected, inputRedacted, inputWithdrawn];
const OF_TEXT: readonly { readonly name: string }[] = [textMachineDrafted, textTranslated, textTranslationReviewed, textLanguageCorrected];

/** Keeps what is searched true to what stands there, a moment after it changed. */
export const indexInputs = defineConsumer({
  name: "index-input",
  events: [...OF_INPUT, ...OF_TEXT],
  async handle({ event, tx }) {
    if (OF_INPUT.some(({ name }) => name === event.name)) return indexInput(tx, event.subjectId);
    const text = await tx.text.findUnique({ where: { id: event.subjectId }, select: { subjectKind: true, subjectId: true } });
    if (text?.subjectKind === "input" && text.subjectId) await indexInput(tx, text.subjectId);
  },
});
