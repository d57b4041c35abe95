import type { Actor, HeldGrant, PersonActor, SystemActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { enterInput, type InputEntered } from "#app/features/input/enter-input.server.ts";
import { addSite } from "#app/features/programme/add-site.server.ts";
import { createProgramme } from "#app/features/programme/create-programme.server.ts";
import { noteQualification } from "#app/features/texts/qualified/note-qualification.server.ts";
import { database } from "#app/platform/db/db.ts";
import { testProgramme } from "./programme.ts";

const DAY: [string, string][] = [["09:00", "17:00"]];
const HOURS = { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY };

export interface SmallProgramme {
  programme: string;
  system: SystemActor;
  /** Ids of the two sites, `north` and `south`. */
  north: string;
  south: string;
  coordinator: PersonActor;
  northChampion: PersonActor;
  southChampion: PersonActor;
}

/** A programme that works in English and offers Spanish and Arabic, with two sites and three people of the team. */
export async function smallProgramme(): Promise<SmallProgramme> {
  const programme = await testProgramme();
  const system: SystemActor = { kind: "system", programme };
  await createProgramme(system, {
    name: "Harbor",
    workingLanguage: "en",
    languages: ["en", "es", "ar"],
    timeZone: "America/New_York",
    emergencyPhone: "911",
  });
  const [north, south] = [await createSite(system, "north"), await createSite(system, "south")];
  const everywhere = { kind: "programme" } as const;
  return {
    programme,
    system,
    north,
    south,
    coordinator: await createPerson(system, "Carmen Soto", [{ role: "coordinator", scope: everywhere }]),
    northChampion: await createPerson(system, "Nadia North", [{ role: "champion", scope: { kind: "site", id: north } }]),
    southChampion: await createPerson(system, "Samuel South", [{ role: "champion", scope: { kind: "site", id: south } }]),
  };
}

async function createSite(system: SystemActor, slug: string): Promise<string> {
  const { id } = await addSite(system, {
    slug,
    name: `${slug} clinic`,
    phone: null,
    leaveUrl: "https://www.weather.gov/",
    timeZone: "America/New_York",
    hours: HOURS,
    holidays: [],
  });
  return id;
}

/** Somebody with an account, as an actor who holds these roles. */
export async function createPerson(system: SystemActor, name: string, grants: HeldGrant[]): Promise<PersonActor> {
  const personId = await addPerson(system, { name, lang: "en" });
  return { kind: "person", programme: system.programme, personId, grants };
}

/** Somebody who translates a language into the team's and back, qualified for both. */
export async function createTranslator(system: SystemActor, lang: string, name = `Translator of ${lang}`): Promise<PersonActor> {
  const translator = await createPerson(system, name, [{ role: "translator", scope: { kind: "programme" }, lang }]);
  const { personId } = translator;
  await noteQualification(system, { personId, from: lang, to: "en", how: "certified", since: "2020-01-01" });
  await noteQualification(system, { personId, from: "en", to: lang, how: "certified", since: "2020-01-01" });
  return translator;
}

/** Something that somebody said by phone, in Spanish, at the north site, unless said otherwise. */
export async function createInput(actor: Actor, input: Partial<InputEntered> = {}): Promise<{ inputId: string; number: number }> {
  return enterInput(actor, { words: "Nadie me llamó.", lang: "es", channel: "phone", urgency: 4, site: "north", ...input });
}

/** The row of an input as it is now. */
export function inputRow(programme: string, inputId: string) {
  return database(programme).prisma.input.findUniqueOrThrow({ where: { id: inputId } });
}

/** The names of what happened to a record, oldest first. */
export async function eventNames(programme: string, subjectId: string): Promise<string[]> {
  const events = await database(programme).prisma.event.findMany({ where: { subjectId }, orderBy: { id: "asc" }, select: { name: true } });
  return events.map(({ name }) => name);
}
