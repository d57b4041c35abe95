import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { checkRule } from "./check-rule.server.ts";
import { lockRule, putOn } from "./lock-rules.server.ts";
import { ruleSwitchedOn } from "./routing.events.ts";
import { publishRuleName } from "./rule-name.server.ts";

/** Lets the draft of a rule decide from now on, in place of what was on; a rule that was switched off is on again as it was. `seen`: see `seenOf`. */
export async function switchRuleOn(actor: Actor, input: { number: number; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const rule = await lockRule(tx, actor, input.number, input.seen);
    const version = rule.draft ?? (rule.on ? null : rule.last);
    if (!version) return unchanged();
    await checkRule(tx, version, rule.isDefault, now);
    await publishRuleName(tx, version.nameTextId, now);
    await record(ruleSwitchedOn, rule.id, await putOn(tx, actor, rule, version, { now }));
  });
}
