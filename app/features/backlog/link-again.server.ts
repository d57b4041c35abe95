import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { allows } from "#app/features/input/input.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { inputLinkedAgain } from "./backlog.events.ts";
import { canSeeBacklog } from "./backlog.policy.ts";
import { wantForContributor } from "./link-rows.server.ts";

/**
 * Takes back that a link was ended: it holds again since when it held, with what was noted at it, so that the person is told of
 * everything since. Holds it already, by itself or by another link: nothing changes.
 */
export async function linkAgain(actor: Actor, { linkId }: { linkId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const link = await tx.link.findUnique({ where: { id: linkId } });
    if (!canSeeBacklog(actor) || link?.sourceKind !== "input") throw notFound();
    const said = await lockInput(tx, actor, link.sourceId);
    const { improvementId } = link;
    const live = await tx.link.count({ where: { improvementId, sourceKind: "input", sourceId: said.id, unlinkedAt: null } });
    if (live > 0) return unchanged();
    if (said.route === "inbox" && link.lessonTextId) throw new DomainError("backlog:errors.noPersonalCase", 409);
    if (said.route !== "inbox" && !link.lessonTextId) throw new DomainError("backlog:errors.personalCase", 409);
    if (!allows(said.status, "link")) throw new DomainError("backlog:errors.withdrawn", 409);
    await tx.link.update({ where: { id: linkId }, data: { unlinkedAt: null }, select: { id: true } });
    await tx.input.update({
      where: { id: said.id },
      data: { version: { increment: 1 }, ...(said.route === "inbox" && said.status !== "answered" && { status: "linked", setAsideUntil: null, closeReason: null }) },
      select: { id: true },
    });
    const handover = said.route === "inbox" ? null : await tx.handover.findUnique({ where: { inputId: said.id }, select: { wantsNews: true } });
    if (said.route === "inbox" || handover?.wantsNews) await wantForContributor(tx, improvementId, said.toldIn, now);
    await record(inputLinkedAgain, said.id, { improvementId, linkId });
  });
}
