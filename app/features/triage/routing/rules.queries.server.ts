import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { seenOf } from "./lock-rules.server.ts";
import type { Conditions, RuleOutcome } from "./routing.ts";
import { canSeeRouting } from "./routing.policy.ts";
import type { ListedRule, RuleState, RuleVersionFacts, ShownRule } from "./rules.ts";

const VERSION = {
  id: true,
  version: true,
  revision: true,
  nameTextId: true,
  conditions: true,
  outcome: true,
  madeAt: true,
  activeFrom: true,
  activeUntil: true,
  madeBy: { select: { name: true } },
  switchedOnBy: { select: { name: true } },
} as const;

/** Every rule in its order, the default last, each with what it says: as it is on, else its draft, else as it was. @throws a 404 refusal. */
export async function listRules(actor: Actor, lang: string): Promise<ListedRule[]> {
  return (await loadRules(actor, lang)).map(({ versions: _versions, written: _written, seen: _seen, ...rule }) => rule);
}

/** One rule with its versions. @throws a 404 refusal where there is none, or for whoever may not see rules. */
export async function readRule(actor: Actor, number: number, lang: string): Promise<ShownRule> {
  const rules = await loadRules(actor, lang);
  const rule = rules.find((one) => one.number === number);
  if (!rule) throw notFound();
  const movable = rules.filter(({ isDefault }) => !isDefault);
  const monthAgo = new Date(now().getTime() - 30 * 86_400_000);
  const used = await reads(actor).decision.count({
    where: { ruleVersion: { rule: { number } }, supersededById: null, decidedOn: { gte: monthAgo } },
  });
  return { ...rule, isFirst: movable[0]?.number === number, isLast: movable.at(-1)?.number === number, usedInMonth: used };
}

async function loadRules(actor: Actor, lang: string) {
  if (!canSeeRouting(actor)) throw notFound();
  const [rows, { workingLanguage }] = await Promise.all([
    reads(actor).routingRule.findMany({ orderBy: [{ isDefault: "asc" }, { position: "asc" }], include: { versions: { orderBy: { version: "desc" }, select: VERSION } } }),
    readProgramme(actor.programme),
  ]);
  const texts = await wordsForTeam(actor, rows.flatMap(({ versions }) => versions.map(({ nameTextId }) => nameTextId)), lang, workingLanguage);
  return rows.flatMap(({ number, isDefault, versions }) => {
    const draft = versions.find(({ activeFrom }) => !activeFrom) ?? null;
    const on = versions.find(({ activeFrom, activeUntil }) => activeFrom && !activeUntil) ?? null;
    const last = versions.find(({ activeFrom }) => activeFrom) ?? null;
    const shown = on ?? draft ?? last;
    if (!shown) return [];
    const factsOf = (row: (typeof versions)[number]): RuleVersionFacts => ({
      version: row.version,
      name: wordsFor(texts.get(row.nameTextId)!),
      conditions: row.conditions as Conditions,
      outcome: row.outcome as RuleOutcome,
      by: (row.activeFrom ? row.switchedOnBy : row.madeBy)?.name ?? null,
      madeAt: row.madeAt,
      activeFrom: row.activeFrom,
      activeUntil: row.activeUntil,
    });
    const state: RuleState = on ? (draft ? "changed" : "on") : draft ? "draft" : "off";
    const original = texts.get((draft ?? shown).nameTextId)!;
    return [
      {
        number,
        isDefault,
        state,
        shown: factsOf(shown),
        draft: draft && factsOf(draft),
        versions: versions.map(factsOf),
        /** The name as it was written, for the form. */
        written: original.words,
        seen: seenOf({ draft, on, last }),
      },
    ];
  });
}
