import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeRouting } from "./routing.policy.ts";
import type { RuleNames } from "./rules.ts";

/** The names that rules speak of, for a reader. @throws a 404 refusal for whoever may not see rules. */
export async function ruleNames(actor: Actor, programme: Programme, lang: string): Promise<RuleNames> {
  if (!canSeeRouting(actor)) throw notFound();
  const db = reads(actor);
  const [themes, desks, people] = await Promise.all([
    db.theme.findMany({ select: { code: true, nameTextId: true } }),
    db.desk.findMany({ select: { code: true, nameTextId: true } }),
    // Whoever may be named by a rule, or was: nobody's name is told who has no such role.
    db.person.findMany({ where: { grants: { some: { role: { in: ["coordinator", "champion"] } } } }, select: { id: true, name: true } }),
  ]);
  const texts = await wordsForTeam(actor, [...themes, ...desks].map(({ nameTextId }) => nameTextId), lang, programme.workingLanguage);
  const named = (rows: { code: string; nameTextId: string }[]) => Object.fromEntries(rows.map(({ code, nameTextId }) => [code, wordsFor(texts.get(nameTextId)!).words]));
  return {
    themes: named(themes),
    desks: named(desks),
    sites: Object.fromEntries(Object.entries(placesFor(programme, lang)).map(([id, { words }]) => [id, words])),
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
  };
}

/** The people to whom inputs may be given: coordinators and champions; of one site, those who read its inputs. @throws a 404 refusal. */
export async function takers(actor: Actor, siteId?: string | null): Promise<{ id: string; name: string }[]> {
  if (!canSeeInbox(actor) && !canSeeRouting(actor)) throw notFound();
  const moment = now();
  const live = { from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] };
  const champion = siteId === undefined ? {} : { OR: [{ scopeKind: "programme" }, ...(siteId ? [{ scopeKind: "site", scopeId: siteId }] : [])] };
  return reads(actor).person.findMany({
    where: {
      OR: [{ endedAt: null }, { endedAt: { gt: moment } }],
      grants: { some: { OR: [{ role: "coordinator", AND: live }, { role: "champion", AND: [live, champion] }] } },
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
