import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import type { DecidedByPerson } from "./decide-as-person.server.ts";
import type { Decided } from "./input-to-route.server.ts";
import type { Because, Conditions, Reason } from "./routing.ts";
import type { BecauseSaid, DecisionSaid, RulePart } from "./why.ts";

/**
 * Every decision about an input, newest first, with the rules as they were. Whoever asks has already been allowed to read the
 * input.
 */
export async function readDecisions(actor: Actor, inputId: string, lang: string): Promise<DecisionSaid[]> {
  const db = reads(actor);
  const decisions = await db.decision.findMany({
    where: { inputId },
    select: { id: true, kind: true, reasons: true, outcome: true, ruleVersionId: true, supersededById: true, decidedAt: true, decidedOn: true, byPerson: { select: { name: true } } },
  });
  if (decisions.length === 0) return [];
  const reasons = decisions.flatMap((decision) => decision.reasons as unknown as Reason[]);
  const [versions, desks, people] = await Promise.all([
    db.ruleVersion.findMany({
      where: { id: { in: [...new Set(reasons.map(({ versionId }) => versionId))] } },
      select: { id: true, version: true, activeUntil: true, nameTextId: true, conditions: true, rule: { select: { number: true, isDefault: true } } },
    }),
    db.desk.findMany({ select: { code: true, nameTextId: true } }),
    db.person.findMany({ where: { id: { in: decisions.flatMap(({ outcome }) => (outcome as { owner?: string | null }).owner ?? []) } }, select: { id: true, name: true } }),
  ]);
  const themes = await db.theme.findMany({ select: { code: true, nameTextId: true } });
  const programme = await readProgramme(actor.programme);
  const texts = await wordsForTeam(actor, [...versions, ...desks, ...themes].map(({ nameTextId }) => nameTextId), lang, programme.workingLanguage);
  const nameOf = (textId: string) => wordsFor(texts.get(textId)!);
  const named = (rows: readonly { code: string; nameTextId: string }[], code: string) => {
    const row = rows.find((one) => one.code === code);
    return row ? nameOf(row.nameTextId).words : code;
  };
  const places = placesFor(programme, lang);
  const desk = (code: string | null) => code && named(desks, code);
  const owner = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;

  const partOf = ({ versionId, gave, because, urgency, themes: given = [] }: Reason): RulePart[] => {
    const version = versions.find(({ id }) => id === versionId);
    if (!version) return [];
    const { number, isDefault } = version.rule;
    const conditions = version.conditions as Conditions;
    return [
      {
        number,
        version: version.version,
        isPast: version.activeUntil !== null,
        isDefault,
        name: nameOf(version.nameTextId),
        gave,
        themes: given.map((code) => named(themes, code)),
        urgency: urgency ?? null,
        because: because.map((one) => saidOf(one, conditions, (code) => named(themes, code), (siteId) => places[siteId]?.words ?? null)),
      },
    ];
  };

  const said = decisions.map((decision): DecisionSaid => {
    const { id, kind, supersededById, decidedAt, decidedOn, byPerson, outcome, ruleVersionId } = decision;
    const base = { id, at: decidedAt ?? decidedOn.toISOString().slice(0, 10), isPast: supersededById !== null };
    const by = byPerson?.name ?? null;
    switch (kind) {
      case "assign": {
        const assigned = outcome as unknown as DecidedByPerson["assign"];
        return { ...base, kind, by, desk: desk(assigned.desk), owner: owner(assigned.owner) };
      }
      case "themes":
        return { ...base, kind, by, themes: (outcome as unknown as DecidedByPerson["themes"]).themes.map((code) => named(themes, code)) };
      case "urgency":
        return { ...base, kind, by, urgency: (outcome as unknown as DecidedByPerson["urgency"]).urgency };
      case "route":
        return { ...base, kind, by, route: (outcome as unknown as DecidedByPerson["route"]).route };
      default: {
        const decided = outcome as unknown as Decided;
        const kept = decision.reasons as unknown as Reason[];
        const inOrder = [...kept.filter(({ versionId }) => versionId === ruleVersionId), ...kept.filter(({ versionId }) => versionId !== ruleVersionId)];
        return {
          ...base,
          kind: "rules",
          parts: inOrder.flatMap(partOf),
          desk: desk(decided.desk),
          owner: owner(decided.owner),
          route: decided.route,
          urgency: decided.urgency,
          acknowledgeBy: momentOf(decided.acknowledgeBy),
          answerBy: momentOf(decided.answerBy),
        };
      }
    }
  });
  return said.toSorted((a, b) => new Date(b.at).getTime() - new Date(a.at).getTime() || Number(a.isPast) - Number(b.isPast));
}

function saidOf(because: Because, conditions: Conditions, theme: (code: string) => string, site: (id: string) => string | null): BecauseSaid {
  switch (because.code) {
    case "words": {
      const list = conditions.words?.[because.lang ?? ""] ?? [];
      return { code: "words", found: (because.at ?? []).flatMap((at) => list[at] ?? []) };
    }
    case "theme":
      return { code: "theme", name: theme(because.value) };
    case "site":
      return { code: "site", name: because.value === "none" ? null : site(because.value) };
    default:
      return because;
  }
}

function momentOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
