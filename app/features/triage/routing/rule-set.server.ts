import type { Tx } from "#app/platform/db/db.ts";
import { preparePhrases, type Phrases } from "./match-words.server.ts";
import type { Conditions, Rule, RuleOutcome } from "./routing.ts";

/** The rules that are on, in their order, with their words ready to be looked for. */
export interface RuleSet {
  /** Grows whenever a rule is switched on, off or moved. */
  revision: number;
  rules: Rule[];
  phrases: Phrases;
  /** Since when there are rules: what came before is not routed. Null: there are none. */
  since: Date | null;
}

const kept = new Map<string, RuleSet>();

/** How often rules were switched on or off so far, as SQL for a query that reads something else anyway. */
export const RULES_REVISION = `(select (count(active_from) + count(active_until))::int from rule_versions)`;

/** The rules that are on at a revision, kept in memory until the next one. */
export async function readRuleSet(tx: Tx, programme: string, revision: number): Promise<RuleSet> {
  const known = kept.get(programme);
  if (known?.revision === revision) return known;
  const rows = await tx.$queryRaw<{ id: string; isDefault: boolean; conditions: Conditions; outcome: RuleOutcome; since: Date | null }[]>`
    select v.id, r.is_default as "isDefault", v.conditions, v.outcome, (select min(active_from) from rule_versions) as since
    from rule_versions v join routing_rules r on r.id = v.rule_id
    where v.active_from is not null and v.active_until is null order by r.is_default, v.position`;
  const rules = rows.map(({ id, isDefault, conditions, outcome }) => ({ versionId: id, isDefault, conditions, outcome }));
  const set = { revision, rules, phrases: await preparePhrases(tx, rules), since: rows[0]?.since ?? null };
  kept.set(programme, set);
  return set;
}

/** Whether a programme has rules that are on, so that whatever comes is routed. */
export async function hasRules(tx: Tx): Promise<boolean> {
  return (await tx.ruleVersion.findFirst({ where: { activeFrom: { not: null }, activeUntil: null }, select: { id: true } })) !== null;
}
