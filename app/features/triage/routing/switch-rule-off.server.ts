import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockRule } from "./lock-rules.server.ts";
import { ruleSwitchedOff } from "./routing.events.ts";

/** Lets a rule decide nothing from now on; what it decided stays, with its reasons. The default cannot be switched off: it catches what no other does. */
export async function switchRuleOff(actor: Actor, input: { number: number; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const rule = await lockRule(tx, actor, input.number, input.seen);
    if (rule.isDefault) throw new DomainError("routing:errors.defaultStays");
    if (!rule.on) return unchanged();
    await tx.ruleVersion.update({ where: { id: rule.on.id }, data: { activeUntil: now }, select: { id: true } });
    await record(ruleSwitchedOff, rule.id, { versionId: rule.on.id, version: rule.on.version });
  });
}
