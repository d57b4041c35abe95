import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputQuoteAllowed, inputQuoteRefused } from "./input.events.ts";
import { lockOwnInput } from "./lock-input.server.ts";

/** Allows the writer's own words to be shown to others without a name, or no longer allows it. */
export async function allowQuote(actor: Actor, { inputId, allow }: { inputId: string; allow: boolean }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockOwnInput(tx, actor, inputId);
    if (allow === (input.quoteConsentAt !== null)) return unchanged();
    await tx.input.update({ where: { id: inputId }, data: { quoteConsentAt: allow ? now : null }, select: { id: true } });
    await record(allow ? inputQuoteAllowed : inputQuoteRefused, inputId, {});
  });
}
