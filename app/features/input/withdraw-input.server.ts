import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { inputWithdrawn } from "./input.events.ts";
import { lockOwnInput } from "./lock-input.server.ts";

/**
 * Withdraws an input: its words, everything written in its thread, what the team noted about it and the way to reach its writer are erased. The row, its
 * number and its history stay as an honest tombstone, without what it was about.
 */
export async function withdrawInput(actor: Actor, { inputId }: { inputId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockOwnInput(tx, actor, inputId);
    const messages = await tx.message.findMany({ where: { inputId }, select: { textId: true } });
    const notes = await tx.inputNote.findMany({ where: { inputId }, select: { textId: true } });
    await eraseTexts(tx, [input.textId, ...messages.map((message) => message.textId), ...notes.map((note) => note.textId)], now);
    if (input.contributor) {
      await tx.contributor.update({
        where: { id: input.contributor.id },
        data: { contact: null, contactKind: null, leaveMessage: false },
        select: { id: true },
      });
    }
    // Which words of a rule were found, and what it was about, would still tell of them.
    await tx.decision.updateMany({ where: { inputId }, data: { reasons: [] } });
    await tx.inputTheme.deleteMany({ where: { inputId } });
    await tx.inputSearch.deleteMany({ where: { inputId } });
    // Of a person's own case: how to reach them for it. Whoever has it already sees that it was taken back.
    await tx.handover.updateMany({ where: { inputId }, data: { contact: null, contactKind: null, leaveMessage: false, bestTime: null, passWords: false } });
    await tx.handover.updateMany({ where: { inputId, outcome: null }, data: { outcome: "declined", closedAt: now } });
    await tx.input.update({
      where: { id: inputId },
      data: { status: "withdrawn", closeReason: null, withdrawnAt: now, quoteConsentAt: null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputWithdrawn, inputId, {});
  });
}
