import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAmended, inputLanguageCorrected, inputReceived, inputReplied, inputWithdrawn } from "#app/features/input/input.events.ts";
import { ownerOf, textLanguageCorrected, textMachineDrafted, textTranslated, textTranslationReviewed, type TextOwner } from "#app/features/texts/texts.events.ts";
import type { Tx } from "#app/platform/db/db.ts";
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
    const owner = event.name === textLanguageCorrected.name ? await ownerOfText(tx, event.subjectId) : ownerOf(event);
    if (owner?.kind === "input" && owner.id) await indexInput(tx, owner.id);
  },
});

async function ownerOfText(tx: Tx, textId: string): Promise<TextOwner | null> {
  const text = await tx.text.findUnique({ where: { id: textId }, select: { subjectKind: true, subjectId: true } });
  return text && { kind: text.subjectKind, id: text.subjectId };
}
