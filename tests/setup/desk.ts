import type { PersonActor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";

/** A desk with these people, the first to be told first. Returns its id. */
export async function newDesk(programme: string, people: readonly PersonActor[]): Promise<string> {
  const { prisma } = database(programme);
  const [id, nameTextId] = [newId(), newId()];
  await prisma.text.create({ data: { id: nameTextId, kind: "name", subjectKind: "desk", subjectId: id, audience: "team", lang: "en", words: "Care team" } });
  await prisma.desk.create({
    data: { id, code: id, nameTextId, position: 0, people: { create: people.map(({ personId }, position) => ({ personId, position })) } },
  });
  return id;
}
