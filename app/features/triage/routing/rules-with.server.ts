import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { Conditions, Rule, RuleOutcome } from "./routing.ts";

/** A change of the rules that can be tried: a draft put on, a rule switched off or on again, a rule moved. */
export type RuleChange = { number: number } & ({ kind: "on" | "off" } | { kind: "move"; direction: "up" | "down" });

/** The rules that are on, in their order, and what they would be after a change. @throws a 404 refusal where there is no such rule. */
export async function rulesWith(tx: Tx, change: RuleChange): Promise<{ before: Rule[]; after: Rule[] }> {
  const rows = await tx.routingRule.findMany({ orderBy: [{ isDefault: "asc" }, { position: "asc" }], include: { versions: { orderBy: { version: "desc" } } } });
  const rules = rows.map(({ number, isDefault, versions }) => {
    const asRule = (version: (typeof versions)[number] | undefined): Rule | null =>
      version ? { versionId: version.id, isDefault, conditions: version.conditions as Conditions, outcome: version.outcome as RuleOutcome } : null;
    const on = asRule(versions.find(({ activeFrom, activeUntil }) => activeFrom && !activeUntil));
    return { number, isDefault, on, next: asRule(versions.find(({ activeFrom }) => !activeFrom)) ?? on ?? asRule(versions[0]) };
  });
  const place = rules.findIndex(({ number }) => number === change.number);
  const changed = rules[place];
  if (!changed) throw notFound();
  const before = rules.flatMap(({ on }) => on ?? []);
  if (change.kind === "move") {
    const other = place + (change.direction === "up" ? -1 : 1);
    const moved = [...rules];
    if (rules[other] && !rules[other].isDefault) [moved[place], moved[other]] = [rules[other], changed];
    return { before, after: moved.flatMap(({ on }) => on ?? []) };
  }
  return { before, after: rules.flatMap((rule) => (rule === changed ? (change.kind === "on" ? (rule.next ?? []) : []) : (rule.on ?? []))) };
}
