import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputAmended } from "./input.events.ts";
import { canStillAmend } from "./input.ts";
import { lockOwnInput } from "./lock-input.server.ts";

/** Changes the words of an input while nobody has read them. The old words are kept nowhere, nor are translations of them. */
export async function amendInput(actor: Actor, { inputId, words }: { inputId: string; words: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockOwnInput(tx, actor, inputId);
    if (input.text.words === words) return unchanged();
    if (!canStillAmend(input)) throw new DomainError("receipt:errors.alreadyRead");
    const textId = await reviseText(tx, input.textId, { words, authorId: null, dueAt: input.ackDueAt });
    // "The new words take their place": the old ones go, and what a translator made of them.
    if (textId !== input.textId) await eraseTexts(tx, [input.textId], now);
    await tx.input.update({ where: { id: inputId }, data: { textId, version: { increment: 1 } }, select: { id: true } });
    await record(inputAmended, inputId, {});
  });
}
