import { isDeepStrictEqual } from "node:util";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { checkRule, type RuleWords } from "./check-rule.server.ts";
import { lockRule, personOf } from "./lock-rules.server.ts";
import { ruleDrafted, ruleDraftRevised } from "./routing.events.ts";
import { writeRuleName } from "./rule-name.server.ts";

/** Changes a rule in its draft, which is begun where there is none: what is on stays on until the draft takes its place. `seen`: see `seenOf`. */
export async function reviseRule(actor: Actor, input: RuleWords & { number: number; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const rule = await lockRule(tx, actor, input.number, input.seen);
    await checkRule(tx, input, rule.isDefault, now);
    const { conditions, outcome } = input;
    const from = rule.draft ?? rule.last!;
    const { words } = await tx.text.findUniqueOrThrow({ where: { id: from.nameTextId }, select: { words: true } });
    if (words === input.name && isDeepStrictEqual([from.conditions, from.outcome], [conditions, outcome])) return unchanged();
    const nameTextId = await writeRuleName(tx, actor, { ruleId: rule.id, words: input.name, before: from.nameTextId });
    const said = { nameTextId, conditions: conditions as object, outcome: outcome as object, madeById: personOf(actor), madeAt: now };
    if (rule.draft) {
      await tx.ruleVersion.update({ where: { id: rule.draft.id }, data: { ...said, revision: { increment: 1 } }, select: { id: true } });
      return void (await record(ruleDraftRevised, rule.id, { versionId: rule.draft.id, version: rule.draft.version }));
    }
    const draft = { id: newId(), version: rule.newest + 1 };
    await tx.ruleVersion.create({ data: { ...said, ...draft, ruleId: rule.id, position: rule.position }, select: { id: true } });
    await record(ruleDrafted, rule.id, { versionId: draft.id, version: draft.version });
  });
}
