import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { statusWithout } from "#app/features/input/status-without.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { inputUnlinked } from "./backlog.events.ts";

/** Ends a link. What was said goes back to the inbox where no other improvement holds it. Ended already: nothing changes. */
export async function unlinkInput(actor: Actor, { linkId }: { linkId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const link = await tx.link.findUnique({ where: { id: linkId } });
    if (!link) throw notFound();
    const said = await lockInput(tx, actor, link.sourceId);
    const ended = await tx.link.updateMany({ where: { id: linkId, unlinkedAt: null }, data: { unlinkedAt: now } });
    if (ended.count === 0) return unchanged();
    await tx.input.update({
      where: { id: said.id },
      data: { version: { increment: 1 }, ...(said.status === "linked" && (await statusWithout(tx, said, link.linkedAt, now))) },
      select: { id: true },
    });
    await record(inputUnlinked, said.id, { improvementId: link.improvementId, linkId });
  });
}
