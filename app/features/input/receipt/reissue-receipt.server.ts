import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { receiptReissued } from "../input.events.ts";
import { canReissueReceipt } from "../input.policy.ts";
import { lockInput } from "../lock-input.server.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";

/**
 * Gives out a new receipt for one that was lost; the old one opens nothing any more. Only where a way to reach the writer is
 * on file, since nobody else can show that it is theirs. Returns the new secret, to be sent to that contact.
 */
export async function reissueReceipt(actor: Actor, { inputId }: { inputId: string }): Promise<{ secret: string }> {
  const secret = privateCode("receipt", newToken());
  await runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInput(tx, actor, inputId);
    if (input.withdrawnAt) throw notFound();
    if (!canReissueReceipt(actor)) throw notAllowed();
    if (!input.contributor?.contact) throw new DomainError("input:errors.noContact");
    await tx.receipt.updateMany({ where: { inputId, replacedAt: null }, data: { replacedAt: now } });
    const receiptId = newId();
    await tx.receipt.create({
      data: { id: receiptId, inputId, secretHash: new Uint8Array(codeHash("receipt", secret)) },
      select: { id: true },
    });
    await record(receiptReissued, inputId, { receiptId });
  });
  return { secret };
}
