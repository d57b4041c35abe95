import { beforeAll } from "vitest";
import type { ApplicantActor } from "#app/features/events/actor.ts";
import { applicantActor } from "#app/features/membership/applicant.queries.server.ts";
import { applicationStory } from "#app/features/membership/application-story.queries.server.ts";
import type { ApplicationState } from "#app/features/membership/application.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { receiveApplication, type ApplicationForm } from "#app/features/membership/receive-application.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { smallProgramme, type SmallProgramme } from "./small-programme.ts";

/** A small programme with a council to join and the letters that applicants get. */
interface RecruitingProgramme extends SmallProgramme {
  council: { id: string; nameTextId: string };
}

async function recruitingProgramme(): Promise<RecruitingProgramme> {
  const small = await smallProgramme();
  const council = await addGroup(small.system, { slug: "council", name: "Council", purpose: "To be heard", meets: "Monthly" });
  await prepareLetters(small.system);
  return { ...small, council };
}

/** What somebody writes who asks to join. */
export const FORM: ApplicationForm = {
  name: "Amal Haddad",
  contactKind: "phone",
  contactValue: "555 010 0142",
  leaveMessage: true,
  bestTimes: ["evening"],
  speaks: ["ar"],
  reads: [],
  hereAs: "patient",
  sites: ["north", "nowhere"],
  why: "أريد أن أساعد.",
  times: [],
  modes: ["phone"],
  needs: ["interpreter"],
  needsNote: "بعد الخامسة",
};

/** Somebody who asked to join, with the code of their page. */
export interface Applied {
  id: string;
  number: number;
  secret: string;
  holder: ApplicantActor;
}

function applicationRow(programme: string, id: string) {
  return database(programme).prisma.application.findUniqueOrThrow({ where: { id } });
}

/** Somebody who asked to join the council on the Arabic page, unless said otherwise. */
async function applyTo({ programme, council }: RecruitingProgramme, change: Partial<ApplicationForm> & { lang?: string } = {}): Promise<Applied> {
  const { secret } = await receiveApplication({ kind: "visitor", programme }, council.id, { ...FORM, lang: "ar", key: newFormKey(), ...change });
  const holder = (await applicantActor(programme, secret))!;
  const { number } = await applicationRow(programme, holder.applicationId);
  return { id: holder.applicationId, number, secret, holder };
}

/** Moves an application through states, each with its letter, as the coordinator. */
async function moveThrough({ programme, coordinator }: RecruitingProgramme, id: string, ...states: ApplicationState[]): Promise<void> {
  for (const to of states) await moveApplication(coordinator, { applicationId: id, to, version: (await applicationRow(programme, id)).version, letter: true });
}

/** What an applicant reads on their page. */
export async function storyOf({ holder, id }: Applied, lang = "ar") {
  const programme = await readProgramme(holder.programme);
  return applicationStory(holder, id, { programme, group: programme.groups[0]!, lang });
}

/** A recruiting programme for a whole test file, there before its first test, and what its tests ask of it. */
export function programmeThatRecruits() {
  const small = {} as RecruitingProgramme;
  beforeAll(async () => void Object.assign(small, await recruitingProgramme()));
  return {
    small,
    db: () => database(small.programme).prisma,
    rowOf: (id: string) => applicationRow(small.programme, id),
    applied: (change: Partial<ApplicationForm> & { lang?: string } = {}) => applyTo(small, change),
    move: (id: string, ...states: ApplicationState[]) => moveThrough(small, id, ...states),
  };
}
