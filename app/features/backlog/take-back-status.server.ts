import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { TAKEN_BACK_WITHIN_MS } from "#app/features/input/status-without.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { improvementStatusChanged } from "./backlog.events.ts";
import type { ImprovementStatus } from "./improvement.ts";
import { lockImprovementToChange } from "./lock.server.ts";

/**
 * Takes the last change of an improvement's state back: it stands where it stood, with the reason that it had there. Nobody may
 * have changed it since `version`. Returns the state that is taken back.
 * @throws a 409 refusal where there is no such change, or it is too long ago: then it takes a change like any other, with a
 * reason where one is needed.
 */
export async function takeBackStatus(actor: Actor, wanted: { number: number; version: number }): Promise<ImprovementStatus> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { id, status } = await lockImprovementToChange(tx, actor, wanted.number, wanted.version);
    const changes = await tx.event.findMany({ where: { subjectId: id, name: improvementStatusChanged.name }, orderBy: { id: "desc" }, take: 2, select: { payload: true, at: true } });
    const [last, before] = changes.map(({ payload, at }) => ({ ...(payload as { from: ImprovementStatus; to: ImprovementStatus; reasonTextId?: string }), at }));
    if (!last?.at || last.to !== status || now.getTime() - last.at.getTime() > TAKEN_BACK_WITHIN_MS) throw new DomainError("backlog:errors.transition", 409);
    const reasonTextId = before?.to === last.from ? (before.reasonTextId ?? null) : null;
    await tx.improvement.update({ where: { id }, data: { status: last.from, reasonTextId, version: { increment: 1 } }, select: { id: true } });
    await record(improvementStatusChanged, id, { from: status, to: last.from, ...(reasonTextId ? { reasonTextId } : {}) });
    return status;
  });
}
