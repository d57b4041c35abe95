import type { PersonActor } from "#app/features/events/actor.ts";
import { activateMembership } from "#app/features/membership/activate-membership.server.ts";
import { readyIn } from "#app/features/membership/agreement/agreement.ts";
import { AGREEMENT, currentAgreements, fingerprintOf, textsOf } from "#app/features/membership/agreement/current-agreements.server.ts";
import { shipAgreement } from "#app/features/membership/agreement/ship-agreement.server.ts";
import { CONFIDENTIALITY } from "#app/features/membership/agreement/shipped-agreement.ts";
import { signAgreement } from "#app/features/membership/agreement/sign-agreement.server.ts";
import type { NewMembership } from "#app/features/membership/membership-rows.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createPerson, smallProgramme, type SmallProgramme } from "./small-programme.ts";

export interface SmallGroup extends SmallProgramme {
  groupId: string;
}

/** A small programme with a council and the agreement that its members sign. */
export async function smallGroup(): Promise<SmallGroup> {
  const small = await smallProgramme();
  const { id } = await addGroup(small.system, { slug: "council", name: "Council", purpose: "To be heard", meets: "Every month" });
  await shipAgreement(small.system, { code: "confidentiality", words: CONFIDENTIALITY });
  return { ...small, groupId: id };
}

/** Somebody signs every agreement of today that they have not signed, in English. */
export async function signAll(person: PersonActor): Promise<void> {
  const { prisma } = database(person.programme);
  for (const { id } of await currentAgreements(prisma)) {
    const seen = fingerprintOf(readyIn(textsOf(await prisma.agreement.findUniqueOrThrow({ where: { id }, ...AGREEMENT })), "en")!);
    await signAgreement(person, { agreementId: id, lang: "en", seen, typedName: "As I write it" });
  }
}

/** Somebody who takes part in the group: accepted, signed, active. The actor holds the role. */
export async function createMember(
  group: Pick<SmallGroup, "system" | "groupId">,
  name: string,
  more: Partial<NewMembership> = {},
): Promise<{ member: PersonActor; membershipId: string }> {
  const person = await createPerson(group.system, name, []);
  const membershipId = await startMembership(group.system, { kind: "patient", ...more, personId: person.personId, groupId: group.groupId });
  await signAll(person);
  await activateMembership(group.system, { membershipId, version: 0 });
  return { membershipId, member: { ...person, grants: [{ role: "member", scope: { kind: "group", id: group.groupId } }] } };
}
