import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { lockRule } from "./lock-rules.server.ts";
import { ruleDraftDiscarded } from "./routing.events.ts";

/** Throws the draft of a rule away; what was on is as it was. A rule that was never on goes with it. Returns whether the rule is still there. */
export async function discardRuleDraft(actor: Actor, input: { number: number; seen: string }): Promise<boolean> {
  return runCommand(actor, async ({ tx, record }) => {
    const rule = await lockRule(tx, actor, input.number, input.seen);
    if (!rule.draft) throw notFound();
    const { id, version, nameTextId } = rule.draft;
    await tx.ruleVersion.delete({ where: { id }, select: { id: true } });
    if (!rule.last) await tx.routingRule.delete({ where: { id: rule.id }, select: { id: true } });
    // A name that nobody else has, and that no translator has worked on.
    await tx.text.deleteMany({ where: { id: nameTextId, sealedAt: null, ruleNames: { none: {} } } });
    await record(ruleDraftDiscarded, rule.id, { versionId: id, version });
    return rule.last !== null;
  });
}
