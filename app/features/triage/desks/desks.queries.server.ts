import type { Actor } from "#app/features/events/actor.ts";
import { listQuestion, readTogether, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { namesForTeam } from "#app/features/texts/team-words.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canChangeDesks, canSeeDesks } from "./desks.policy.ts";
import type { Desk } from "./desks.ts";

/** Every team with its people, in their order, ended ones among them. @throws a 404 refusal for whoever may not see them. */
export async function listDesks(actor: Actor, lang: string): Promise<Desk[]> {
  if (!canSeeDesks(actor)) throw notFound();
  const rows = await reads(actor).desk.findMany({
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { id: true, code: true, nameTextId: true, endedAt: true, people: { orderBy: { position: "asc" }, select: { person: { select: { id: true, name: true } } } } },
  });
  const names = await namesOf(actor, rows, lang);
  return rows.map(({ id, code, nameTextId, endedAt, people }) => ({ id, code, name: names.get(nameTextId)!, people: people.map(({ person }) => person), ended: endedAt !== null }));
}

/** A team's name for a choice or a sentence. */
export interface DeskName {
  id: string;
  code: string;
  name: { words: string; lang: string };
  ended: boolean;
  /** The reader is in it. */
  own: boolean;
}

/** A team before its name is read. */
export type DeskRow = Omit<DeskName, "name"> & { nameTextId: string };

/** The teams, for whoever sends inputs to them: everybody with an inbox, and those who see the teams. @throws a 404 refusal. */
export function askDesks(actor: Actor): RowQuestion<DeskRow[]> {
  if (!canSeeInbox(actor) && !canSeeDesks(actor)) throw notFound();
  const own = actor.kind === "person" ? Prisma.sql`exists (select from desk_people p where p.desk_id = d.id and p.person_id = ${actor.personId}::uuid)` : Prisma.sql`false`;
  return listQuestion(Prisma.sql`
    select d.id, d.code, d.name_text_id as "nameTextId", d.ended_at is not null as ended, ${own} as own from desks d order by d.position, d.code`);
}

/** As {@link askDesks}, with their names for a reader. @throws a 404 refusal. */
export async function deskNames(actor: Actor, lang: string): Promise<DeskName[]> {
  const { desks } = await readTogether(actor, { desks: askDesks(actor) });
  const names = await namesOf(actor, desks, lang);
  return desks.map(({ nameTextId, ...desk }) => ({ ...desk, name: names.get(nameTextId)! }));
}

/** By the ids of their texts. */
async function namesOf(actor: Actor, rows: readonly { nameTextId: string }[], lang: string): Promise<Map<string, { words: string; lang: string }>> {
  const { workingLanguage } = await readProgramme(actor.programme);
  return namesForTeam(actor, rows.map(({ nameTextId }) => nameTextId), lang, workingLanguage);
}

/** A team as its form shows it. */
export interface DeskToChange extends Desk {
  /** The name as it was written, and how far each other language of it is. */
  textId: string;
  written: { words: string; lang: string };
  languages: { lang: string; state: "reviewed" | "started" | "waiting" }[];
}

/** A team for somebody who may see it. @throws a 404 refusal where there is none. */
export async function readDesk(actor: Actor, code: string, lang: string): Promise<DeskToChange> {
  const desk = (await listDesks(actor, lang)).find((one) => one.code === code);
  if (!desk) throw notFound();
  const { name: text } = await reads(actor).desk.findUniqueOrThrow({
    where: { code },
    select: { name: { select: { id: true, words: true, lang: true, translations: { orderBy: { lang: "asc" }, select: { lang: true, words: true, reviewedAt: true } } } } },
  });
  return {
    ...desk,
    textId: text.id,
    written: { words: text.words, lang: text.lang },
    languages: text.translations.map((one) => ({ lang: one.lang, state: one.reviewedAt ? "reviewed" : one.words ? "started" : "waiting" })),
  };
}

/** Everybody who could be in a team: those with a role on the team's side, by name. @throws a 404 refusal for whoever may not change teams. */
export async function peopleOfTeam(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!canChangeDesks(actor)) throw notFound();
  const moment = now();
  const live = { from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] };
  return reads(actor).person.findMany({
    where: { OR: [{ endedAt: null }, { endedAt: { gt: moment } }], grants: { some: { ...live, scopeKind: { not: "group" } } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
