import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputAmended } from "./input.events.ts";
import { canStillAmend } from "./input.ts";
import { lockOwnInput } from "./own-input.server.ts";

/** Changes the words of an input while nobody has read them. The old words stay only where a translator already worked on them. */
export async function amendInput(actor: Actor, { inputId, words }: { inputId: string; words: string }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const input = await lockOwnInput(tx, actor, inputId);
    if (input.text.words === words) return unchanged();
    if (!canStillAmend(input)) throw new DomainError("receipt:errors.alreadyRead");
    const textId = await reviseText(tx, input.textId, { words, authorId: null, dueAt: input.ackDueAt });
    await tx.input.update({ where: { id: inputId }, data: { textId, version: { increment: 1 } }, select: { id: true } });
    await record(inputAmended, inputId, {});
  });
}
