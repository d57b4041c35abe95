import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockMessage } from "./lock-message.server.ts";
import { teamMessageDiscarded } from "./messages.events.ts";

/** Throws away a message that was never sent; nobody is asked any more to translate it. */
export async function discardMessage(actor: Actor, { number, version }: { number: number; version: number }): Promise<void> {
  await runCommand(actor, async ({ tx, record }) => {
    const message = await lockMessage(tx, actor, number, version);
    await tx.teamMessage.delete({ where: { id: message.id }, select: { id: true } });
    await tx.translation.deleteMany({ where: { textId: { in: [message.subjectTextId, message.bodyTextId] }, words: null } });
    await record(teamMessageDiscarded, message.id, {});
  });
}
