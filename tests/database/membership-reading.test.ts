import { expect, test } from "vitest";
import { agreementsToSign, listAgreements, ownAgreement } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { publishAgreement } from "#app/features/membership/agreement/publish-agreement.server.ts";
import { chooseShown } from "#app/features/membership/choose-shown.server.ts";
import { endMembership } from "#app/features/membership/end-membership.server.ts";
import { memberHistory, readMember } from "#app/features/membership/member.queries.server.ts";
import { groupMembers, membershipsOf, ownMemberships, peopleToAdd } from "#app/features/membership/membership.queries.server.ts";
import { ownSteps } from "#app/features/membership/onboarding/onboarding.queries.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createMember, signAll, smallGroup } from "#tests/setup/small-group.ts";
import { createPerson } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

test("members see who takes part and what each shows; those who look after the group see the rest", async () => {
  const group = await smallGroup();
  const { system, coordinator, groupId } = group;
  const { member } = await createMember(group, "Mila Member");
  const { member: other } = await createMember(group, "Omar Other");
  await database(group.programme).prisma.person.update({ where: { id: other.personId }, data: { phone: "555-0100", email: "omar@heard.example" } });
  await chooseShown(other, { groupId, shows: ["phone"] });
  const newcomer = await createPerson(system, "Nour Newcomer", []);
  await startMembership(system, { personId: newcomer.personId, groupId, kind: "patient" });
  const seen = (await groupMembers(member, groupId))!;
  expect(seen.map(({ name, shown, care }) => [name, shown.phone, shown.email, care])).toEqual([
    ["Mila Member", null, null, null],
    ["Omar Other", "555-0100", null, null],
  ]);
  const cared = (await groupMembers(coordinator, groupId))!;
  expect(cared.map(({ name, care }) => [name, care!.state, care!.hasSigned])).toEqual([
    ["Mila Member", "active", true],
    ["Omar Other", "active", true],
    ["Nour Newcomer", "onboarding", false],
  ]);
  expect(await groupMembers(newcomer, groupId)).toBeNull();
  expect((await peopleToAdd(coordinator, groupId)).map(({ name }) => name)).toContain("Carmen Soto");
  expect(await peopleToAdd(member, groupId)).toEqual([]);
});

test("what waits for a newcomer; once they left, nothing does", async () => {
  const group = await smallGroup();
  const person = await createPerson(group.system, "Nour Newcomer", []);
  const membershipId = await startMembership(group.system, { personId: person.personId, groupId: group.groupId, kind: "patient" });
  const [waiting] = await agreementsToSign(person, "ar");
  // The Arabic that came along is not checked.
  expect(waiting).toMatchObject({ isReady: false, isAgain: false });
  expect((await ownAgreement(person, waiting!.id, "ar")).words).toBeNull();
  expect((await ownAgreement(person, waiting!.id, "en")).words).toMatchObject({ lang: "en" });
  expect((await ownSteps(person)).map(({ code }) => code)).toContain("payment");
  expect(await ownSteps(group.coordinator)).toEqual([]);
  await endMembership(group.coordinator, { membershipId, version: 0, reason: "time" });
  expect([await agreementsToSign(person, "en"), await ownSteps(person), await ownMemberships(person)]).toEqual([[], [], []]);
  await expect(ownAgreement(person, waiting!.id, "en")).rejects.toEqual(refusal("errors:notFound"));
});

test("a member's history comes from the log, with what they signed; nobody else reads it", async () => {
  const group = await smallGroup();
  const { membershipId, member } = await createMember(group, "Mila Member");
  const page = await readMember(group.coordinator, group.groupId, membershipId);
  expect((await memberHistory(group.coordinator, page)).map(({ name }) => name)).toEqual(["membership.activated", "agreement.signed", "membership.started"]);
  expect(page.steps.find(({ code }) => code === "agreement")).toMatchObject({ doneBy: "Mila Member", lang: "en" });
  await expect(readMember(member, group.groupId, membershipId)).rejects.toEqual(refusal("errors:notFound"));
  await expect(memberHistory(member, page)).rejects.toEqual(refusal("errors:notFound"));
  await expect(readMember(group.coordinator, group.groupId, "not-an-id")).rejects.toEqual(refusal("errors:notFound"));
  expect(await membershipsOf(member, member.personId)).toEqual([]);
  await expect(listAgreements(member, "en")).rejects.toEqual(refusal("errors:notFound"));
});

test("one mail a version to whoever has still to sign, when it is ready in their language", async () => {
  const group = await smallGroup();
  const { programme, system } = group;
  const { prisma } = database(programme);
  const told = async () => (await prisma.delivery.findMany({ where: { template: "agreement_waiting" }, select: { recipientId: true } })).map(({ recipientId }) => recipientId).sort();
  const person = await createPerson(system, "Nour Newcomer", []);
  await prisma.person.update({ where: { id: person.personId }, data: { email: "nour@heard.example" } });
  const arabic = await createPerson(system, "Amal Arabic", []);
  await prisma.person.update({ where: { id: arabic.personId }, data: { email: "amal@heard.example", lang: "ar" } });
  for (const { personId } of [person, arabic]) await startMembership(system, { personId, groupId: group.groupId, kind: "patient" });
  await settleAll(programme);
  expect(await told()).toEqual([person.personId]);
  await signAll(person);
  const agreementId = await draftAgreement(group.coordinator, { code: "confidentiality", title: "Again", body: "Again." });
  await publishAgreement(group.coordinator, { agreementId, version: 0 });
  await settleAll(programme);
  expect(await told()).toEqual([person.personId, person.personId]);
});
