import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { checkRule, type RuleWords } from "./check-rule.server.ts";
import { lockRules, personOf } from "./lock-rules.server.ts";
import { ruleDrafted } from "./routing.events.ts";
import { writeRuleName } from "./rule-name.server.ts";

/** Begins a rule, as a draft that decides nothing yet, at the end before the default. Returns its number. */
export async function draftRule(actor: Actor, input: RuleWords): Promise<number> {
  return runCommand(actor, async ({ tx, now, record }) => {
    await lockRules(tx, actor);
    await checkRule(tx, input, false, now);
    const [id, versionId] = [newId(), newId()];
    const { _max: last } = await tx.routingRule.aggregate({ where: { isDefault: false }, _max: { position: true } });
    const position = (last.position ?? 0) + 1;
    const { number } = await tx.routingRule.create({ data: { id, position }, select: { number: true } });
    const nameTextId = await writeRuleName(tx, actor, { ruleId: id, words: input.name, before: null });
    await tx.ruleVersion.create({
      data: { id: versionId, ruleId: id, version: 1, position, nameTextId, conditions: input.conditions as object, outcome: input.outcome as object, madeById: personOf(actor), madeAt: now },
      select: { id: true },
    });
    await record(ruleDrafted, id, { versionId, version: 1 });
    return number;
  });
}
