import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { updateCorrected } from "../backlog.events.ts";
import { lockUpdate } from "../lock.server.ts";
import { writeUpdateTexts } from "./update-texts.server.ts";

/**
 * Begins a correction of a published update: a new draft that names it. When it is published, the old one is shown as
 * corrected. One correction at a time; a published correction is corrected itself. Returns the new update's id.
 */
export async function correctUpdate(actor: Actor, input: { updateId: string; said: string; did: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, update } = await lockUpdate(tx, actor, input.updateId);
    if (!update.publishedAt) throw new DomainError("backlog:errors.notPublished", 409);
    if (await tx.update.findUnique({ where: { correctsId: update.id }, select: { id: true } })) {
      throw new DomainError("backlog:errors.correctionExists", 409);
    }
    const quoted = update.quoteInputId
      ? await tx.input.findUnique({ where: { id: update.quoteInputId }, select: { quoteConsentAt: true, withdrawnAt: true, route: true } })
      : null;
    const id = newId();
    const texts = await writeUpdateTexts(tx, actor, { updateId: id, improvementId: improvement.id, said: input.said, did: input.did }, now);
    await tx.update.create({
      data: {
        id,
        improvementId: improvement.id,
        ...texts,
        // A quote goes along only while its writer still allows it.
        quoteInputId: quoted?.quoteConsentAt && !quoted.withdrawnAt && quoted.route === "inbox" ? update.quoteInputId : null,
        audience: update.audience,
        groupId: update.groupId,
        createdAt: now,
        correctsId: update.id,
      },
      select: { id: true },
    });
    await record(updateCorrected, id, { improvementId: improvement.id, correctsId: update.id });
    return id;
  });
}
