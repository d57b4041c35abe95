import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { applicationReceiptReissued } from "./application.events.ts";
import { mayWrite } from "./application.ts";
import { lockApplication } from "./lock-application.server.ts";

/** Gives out a new code for one that was lost; the old one opens nothing any more. Returns the new secret. */
export async function reissueApplicationCode(actor: Actor, { applicationId }: { applicationId: string }): Promise<{ secret: string }> {
  const secret = privateCode("application", "reissued", newToken());
  await runCommand(actor, async ({ tx, record }) => {
    const application = await lockApplication(tx, actor, applicationId);
    if (!mayWrite(application.state)) throw new DomainError("membership:recruitErrors.illegal");
    await tx.application.update({
      where: { id: applicationId },
      data: { secretHash: new Uint8Array(codeHash("application", secret)), version: { increment: 1 } },
      select: { id: true },
    });
    await record(applicationReceiptReissued, applicationId, {});
  });
  return { secret };
}
