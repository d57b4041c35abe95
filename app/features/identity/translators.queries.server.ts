import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeePeople } from "./identity.policy.ts";

/** Somebody who translates a language now, and the role by which they do. */
export interface Translator {
  grantId: string;
  lang: string;
  personId: string;
  name: string;
}

/** Everybody who translates now, by language and name. @throws a 404 refusal for whoever may not see the people. */
export async function translatorsNow(actor: Actor): Promise<Translator[]> {
  if (!canSeePeople(actor)) throw notFound();
  return (await holders(actor, "translator")).flatMap(({ lang, ...grant }) => (lang ? [{ ...grant, lang }] : []));
}

/** The administrators by name, each once: who to ask for a role. @throws as {@link translatorsNow}. */
export async function administratorsNow(actor: Actor): Promise<{ personId: string; name: string }[]> {
  if (!canSeePeople(actor)) throw notFound();
  return [...new Map((await holders(actor, "administrator")).map(({ personId, name }) => [personId, { personId, name }])).values()];
}

async function holders(actor: Actor, role: "translator" | "administrator") {
  const moment = now();
  const live = (from: "until" | "endedAt") => ({ OR: [{ [from]: null }, { [from]: { gt: moment } }] });
  const rows = await reads(actor).grant.findMany({
    where: { role, from: { lte: moment }, ...live("until"), person: live("endedAt") },
    orderBy: [{ lang: "asc" }, { person: { name: "asc" } }, { id: "asc" }],
    select: { id: true, lang: true, personId: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, person, ...row }) => ({ ...row, grantId: id, name: person.name }));
}
