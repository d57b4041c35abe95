import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { updatePublished } from "../backlog.events.ts";
import type { Audience } from "../improvement.ts";
import { lockUpdate } from "../lock.server.ts";
import { checkConsent } from "../quote.server.ts";

/**
 * Publishes an update: to everybody who spoke for the improvement, and to everyone where its audience is public. Its words
 * are sealed; each language appears when it is reviewed, the source never waits.
 * @throws a refusal where it quotes somebody who does not allow that (any more), or is published already.
 */
export async function publishUpdate(actor: Actor, input: { updateId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, update } = await lockUpdate(tx, actor, input.updateId, input.version);
    if (update.publishedAt) throw new DomainError("backlog:errors.published", 409);
    if (update.quoteInputId) await checkConsent(tx, update.quoteInputId);
    await sealTexts(tx, [update.saidTextId, update.didTextId, improvement.titleTextId], now);
    await tx.update.update({
      where: { id: update.id },
      data: { publishedAt: now, publishedById: actor.kind === "person" ? actor.personId : null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(updatePublished, update.id, { improvementId: improvement.id, audience: update.audience as Audience });
  });
}
