import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeRouting } from "./routing.policy.ts";
import type { Conditions, RuleOutcome } from "./routing.ts";

/** One version of a rule as commands see it. */
export interface VersionRow {
  id: string;
  version: number;
  nameTextId: string;
  conditions: Conditions;
  outcome: RuleOutcome;
  revision: number;
}

/** A rule held to be changed, with its versions. */
export interface LockedRule {
  id: string;
  number: number;
  position: number;
  isDefault: boolean;
  /** The version that is on; the draft of the next; the last one that was on. */
  on: VersionRow | null;
  draft: VersionRow | null;
  last: VersionRow | null;
  /** The number of its newest version. */
  newest: number;
}

/** Holds all rules until the end of the command, since a change of one may concern its neighbours. @throws where the actor may not change them. */
export async function lockRules(tx: Tx, actor: Actor): Promise<void> {
  if (!canChangeRouting(actor)) throw notAllowed();
  await tx.$queryRaw`select 1 from routing_rules order by id for update`;
}

/**
 * A rule by its number, with all rules held. `seen`: what stood on the page, see {@link seenOf}. @throws a 404 refusal where there
 * is none, a 409 where it changed since.
 */
export async function lockRule(tx: Tx, actor: Actor, number: number, seen?: string): Promise<LockedRule> {
  await lockRules(tx, actor);
  const rule = await tx.routingRule.findUnique({ where: { number }, include: { versions: { orderBy: { version: "desc" } } } });
  if (!rule) throw notFound();
  const versions = rule.versions.map((row) => ({ ...row, conditions: row.conditions as Conditions, outcome: row.outcome as RuleOutcome }));
  const locked = {
    id: rule.id,
    number: rule.number,
    position: rule.position,
    isDefault: rule.isDefault,
    on: versions.find(({ activeFrom, activeUntil }) => activeFrom && !activeUntil) ?? null,
    draft: versions.find(({ activeFrom }) => !activeFrom) ?? null,
    last: versions.find(({ activeFrom }) => activeFrom) ?? null,
    newest: versions[0]?.version ?? 0,
  };
  if (seen !== undefined && seen !== seenOf(locked)) throw changedMeanwhile();
  return locked;
}

/** What a page showed of a rule: its draft, else its last version. It changes with every change of either. */
export function seenOf({ draft, on, last }: { draft: Seen | null; on: Seen | null; last: Seen | null }): string {
  const shown = draft ?? last;
  return `${shown ? `${shown.version}.${shown.revision}` : "0.0"}.${on?.version ?? 0}`;
}

type Seen = { version: number; revision: number };

/** Lets a version hold from now on, in place of the one that is on: the draft, or a copy of one that was on before. */
export async function putOn(tx: Tx, actor: Actor, rule: LockedRule, version: VersionRow, options: { now: Date; position?: number }): Promise<{ versionId: string; version: number }> {
  const { now, position = rule.position } = options;
  const switched = { position, activeFrom: now, switchedOnById: personOf(actor) };
  if (rule.on) await tx.ruleVersion.update({ where: { id: rule.on.id }, data: { activeUntil: now }, select: { id: true } });
  if (version.id === rule.draft?.id) {
    await tx.ruleVersion.update({ where: { id: version.id }, data: switched, select: { id: true } });
    return { versionId: version.id, version: version.version };
  }
  // The draft is of the version after.
  const number = rule.draft ? rule.draft.version : rule.newest + 1;
  if (rule.draft) await tx.ruleVersion.update({ where: { id: rule.draft.id }, data: { version: number + 1 }, select: { id: true } });
  const { nameTextId, conditions, outcome } = version;
  const id = newId();
  await tx.ruleVersion.create({
    data: { id, ruleId: rule.id, version: number, nameTextId, conditions: conditions as object, outcome: outcome as object, madeById: personOf(actor), madeAt: now, ...switched },
    select: { id: true },
  });
  return { versionId: id, version: number };
}

/** The person behind an actor, if any. */
export function personOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.personId : null;
}
