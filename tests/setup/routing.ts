import type { Actor } from "#app/features/events/actor.ts";
import type { RuleWords } from "#app/features/triage/routing/check-rule.server.ts";
import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import { seenOf } from "#app/features/triage/routing/lock-rules.server.ts";
import { switchRuleOn } from "#app/features/triage/routing/switch-rule-on.server.ts";
import { database } from "#app/platform/db/db.ts";

/** What a page shows of a rule now, for the commands that change it. */
export async function seenRule(programme: string, number: number): Promise<string> {
  const { versions } = await database(programme).prisma.routingRule.findUniqueOrThrow({ where: { number }, include: { versions: { orderBy: { version: "desc" } } } });
  return seenOf({
    draft: versions.find(({ activeFrom }) => !activeFrom) ?? null,
    on: versions.find(({ activeFrom, activeUntil }) => activeFrom && !activeUntil) ?? null,
    last: versions.find(({ activeFrom }) => activeFrom) ?? null,
  });
}

/** A rule that is on, at the end before the default. Returns its number. */
export async function addRule(actor: Actor, rule: Partial<RuleWords> = {}): Promise<number> {
  const number = await draftRule(actor, { name: "A rule", conditions: { channels: ["phone"] }, outcome: { themes: ["thanks"] }, ...rule });
  await switchRuleOn(actor, { number, seen: await seenRule(actor.programme, number) });
  return number;
}
