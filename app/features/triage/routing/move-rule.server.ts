import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockRule, putOn, type LockedRule } from "./lock-rules.server.ts";
import { ruleMoved } from "./routing.events.ts";

/**
 * Lets a rule change places with its neighbour, at once. Each that is on gets a version with its new place, since what a rule
 * catches depends on those before it. At the ends nothing happens.
 */
export async function moveRule(actor: Actor, input: { number: number; direction: "up" | "down"; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const rule = await lockRule(tx, actor, input.number, input.seen);
    if (rule.isDefault) throw new DomainError("routing:errors.defaultLast");
    const [found] = await tx.routingRule.findMany({
      where: { isDefault: false, position: input.direction === "up" ? { lt: rule.position } : { gt: rule.position } },
      orderBy: { position: input.direction === "up" ? "desc" : "asc" },
      take: 1,
      select: { number: true },
    });
    if (!found) return unchanged();
    const neighbour = await lockRule(tx, actor, found.number);
    await place(tx, actor, rule, neighbour.position, now);
    await place(tx, actor, neighbour, rule.position, now);
    await record(ruleMoved, rule.id, { direction: input.direction, neighbourId: neighbour.id });
  });
}

async function place(tx: Tx, actor: Actor, rule: LockedRule, position: number, now: Date): Promise<void> {
  await tx.routingRule.update({ where: { id: rule.id }, data: { position }, select: { id: true } });
  if (rule.draft) await tx.ruleVersion.update({ where: { id: rule.draft.id }, data: { position }, select: { id: true } });
  if (rule.on) await putOn(tx, actor, rule, rule.on, { now, position });
}
