import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { PROGRAMME_ID } from "#app/features/programme/programme.events.ts";
import { writeTexts } from "#app/features/texts/write-texts.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { nameText, type NameOrigin } from "../shipped-name.ts";
import { rulesShipped } from "./routing.events.ts";
import { SHIPPED_RULES } from "./shipped-rules.ts";

/** Gives a programme the rules that ship with Heard, switched on, where it has none. Its themes and teams are there already. */
export async function shipRules(actor: Actor, { origin = "imported" }: { origin?: NameOrigin } = {}): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (actor.kind !== "system") throw notAllowed();
    if (await tx.routingRule.findFirst({ select: { id: true } })) return unchanged();
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
    const rules = SHIPPED_RULES.map((rule, index) => ({ ...rule, id: newId(), position: index }));
    const names = await writeTexts(
      tx,
      rules.map(({ id, name }) => ({ kind: "rule_name", subjectKind: "rule", subjectId: id, audience: "team", ...nameText(name, programme, origin, now) })),
      now,
    );
    // Their numbers come from the sequence, one after another in their order.
    for (const { id, code, position, isDefault = false } of rules) await tx.routingRule.create({ data: { id, code, position, isDefault }, select: { id: true } });
    await tx.ruleVersion.createMany({
      data: rules.map(({ id, position, conditions, outcome }, index) => ({
        id: newId(),
        ruleId: id,
        version: 1,
        position,
        nameTextId: names[index]!,
        conditions: conditions as object,
        outcome: outcome as object,
        madeAt: now,
        activeFrom: now,
      })),
    });
    await record(rulesShipped, PROGRAMME_ID, { count: rules.length });
  });
}
