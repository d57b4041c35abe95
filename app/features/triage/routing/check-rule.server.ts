import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { Conditions, RuleOutcome } from "./routing.ts";

/** What a form says of a rule. */
export interface RuleWords {
  name: string;
  conditions: Conditions;
  outcome: RuleOutcome;
}

/**
 * Refuses a rule that would do nothing or refers to what is not there. Only the default catches everything, and it must say who
 * takes care.
 */
export async function checkRule(tx: Tx, { conditions, outcome }: Pick<RuleWords, "conditions" | "outcome">, isDefault: boolean, now: Date): Promise<void> {
  if (isDefault && Object.keys(conditions).length > 0) throw new DomainError("routing:errors.defaultCatchesAll");
  if (isDefault && !outcome.desk && !outcome.owner) throw new DomainError("routing:errors.defaultPlace");
  if (!isDefault && Object.keys(conditions).length === 0) throw new DomainError("routing:errors.noCondition");
  if (Object.keys(outcome).length === 0) throw new DomainError("routing:errors.noOutcome");
  const themes = [...new Set([...(conditions.themes ?? []), ...(outcome.themes ?? [])])];
  if ((await tx.theme.count({ where: { code: { in: themes }, endedAt: null } })) !== themes.length) throw new DomainError("routing:errors.theme");
  if (outcome.desk && (await tx.desk.count({ where: { code: outcome.desk, endedAt: null } })) === 0) throw new DomainError("routing:errors.desk");
  const sites = (conditions.sites ?? []).filter((site) => site !== "none");
  if ((await tx.site.count({ where: { id: { in: sites }, closedAt: null } })) !== sites.length) throw new DomainError("routing:errors.site");
  if (outcome.owner) {
    const live = { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] };
    const found = await tx.grant.count({ where: { personId: outcome.owner, role: { in: ["coordinator", "champion"] }, ...live } });
    if (found === 0) throw new DomainError("routing:errors.cannotRead");
  }
}
