import { describe, expect, test } from "vitest";
import { activateMembership } from "#app/features/membership/activate-membership.server.ts";
import { askRenewal } from "#app/features/membership/ask-renewal.server.ts";
import { changeGroupRoles } from "#app/features/membership/change-group-roles.server.ts";
import { changeTerm } from "#app/features/membership/change-term.server.ts";
import { chooseShown } from "#app/features/membership/choose-shown.server.ts";
import { endMembership } from "#app/features/membership/end-membership.server.ts";
import { giveLeave } from "#app/features/membership/give-leave.server.ts";
import { renewMembership } from "#app/features/membership/renew-membership.server.ts";
import { returnFromLeave } from "#app/features/membership/return-from-leave.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { liveGrants } from "#app/features/identity/identity.queries.server.ts";
import { startSession } from "#app/features/identity/session.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createMember, signAll, smallGroup } from "#tests/setup/small-group.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const row = (programme: string, id: string) => database(programme).prisma.membership.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: { position: "asc" } } } });
const seen = async (programme: string, membershipId: string) => ({ membershipId, version: (await row(programme, membershipId)).version });
const rolesOf = async (programme: string, personId: string) => (await liveGrants(programme, personId)).map(({ role }) => role).sort();

describe("starting", () => {
  test("a place begins in onboarding, with its steps and their dates, without a role", async () => {
    const { programme, system, coordinator, groupId } = await smallGroup();
    const { personId } = await createPerson(system, "Mila Member", []);
    const id = await startMembership(coordinator, { personId, groupId, kind: "family" });
    const membership = await row(programme, id);
    expect(membership).toMatchObject({ state: "onboarding", kind: "family", isVoting: true, from: null });
    expect(membership.steps.map(({ code, dueOn }) => [code, dueOn !== null])).toContainEqual(["agreement", true]);
    expect(await rolesOf(programme, personId)).toEqual([]);
    expect(await eventNames(programme, id)).toEqual(["membership.started"]);
  });

  test("one place in a group at a time; nobody else's business", async () => {
    const { system, coordinator, northChampion, groupId } = await smallGroup();
    const place = { personId: (await createPerson(system, "Mila Member", [])).personId, groupId, kind: "patient" as const };
    await expect(startMembership(northChampion, place)).rejects.toEqual(refusal("errors:notAllowed"));
    await startMembership(coordinator, place);
    await expect(startMembership(system, place)).rejects.toEqual(refusal("membership:member.errors.alreadyMember"));
    await expect(startMembership(system, { ...place, groupId: crypto.randomUUID() })).rejects.toEqual(refusal("errors:notFound"));
  });
});

describe("becoming active", () => {
  test("not before signing; then with the role and a term of two years", async () => {
    const { programme, system, coordinator, groupId } = await smallGroup();
    const person = await createPerson(system, "Mila Member", []);
    const membershipId = await startMembership(coordinator, { personId: person.personId, groupId, kind: "patient" });
    await expect(activateMembership(coordinator, { membershipId, version: 0 })).rejects.toEqual(refusal("membership:member.errors.notSigned"));
    expect(await rolesOf(programme, person.personId)).toEqual([]);
    await signAll(person);
    await at(new Date("2026-03-02T15:00:00Z"), () => activateMembership(coordinator, { membershipId, version: 0 }));
    expect(await row(programme, membershipId)).toMatchObject({ state: "active", from: new Date("2026-03-02"), until: new Date("2028-03-01") });
    await expect(activateMembership(coordinator, { membershipId, version: 1 })).rejects.toEqual(refusal("membership:member.errors.transition"));
  });

  test("not while no agreement is published at all", async () => {
    const { system, coordinator } = await smallProgramme();
    const { id: groupId } = await addGroup(system, { slug: "c", name: "C", purpose: "p", meets: "m" });
    const { personId } = await createPerson(system, "Mila Member", []);
    const membershipId = await startMembership(coordinator, { personId, groupId, kind: "patient" });
    await expect(activateMembership(coordinator, { membershipId, version: 0 })).rejects.toEqual(refusal("membership:member.errors.noAgreement"));
  });

  test("a term that was set at the start is kept, and staff do not vote", async () => {
    const group = await smallGroup();
    const { membershipId, member } = await createMember(group, "Sam Staff", { kind: "staff", from: "2026-01-01", until: "2027-12-31" });
    expect(await row(group.programme, membershipId)).toMatchObject({ isVoting: false, until: new Date("2027-12-31") });
    expect(await rolesOf(group.programme, member.personId)).toEqual(["member"]);
  });
});

describe("what happens in between", () => {
  test("a pause and the return", async () => {
    const group = await smallGroup();
    const { programme, coordinator } = group;
    const { membershipId, member } = await createMember(group, "Mila Member");
    await expect(giveLeave(coordinator, { ...(await seen(programme, membershipId)), until: "2020-01-01" })).rejects.toEqual(refusal("membership:member.errors.leaveUntil"));
    await giveLeave(coordinator, { ...(await seen(programme, membershipId)), until: "2099-01-31" });
    expect(await row(programme, membershipId)).toMatchObject({ state: "on_leave", leaveUntil: new Date("2099-01-31") });
    expect(await rolesOf(programme, member.personId)).toEqual(["member"]);
    await returnFromLeave(coordinator, await seen(programme, membershipId));
    expect(await row(programme, membershipId)).toMatchObject({ state: "active", leaveUntil: null });
    await expect(returnFromLeave(coordinator, await seen(programme, membershipId))).rejects.toEqual(refusal("membership:member.errors.transition"));
  });

  test("another term: asked, then renewed for later than before", async () => {
    const group = await smallGroup();
    const { programme, coordinator } = group;
    const { membershipId } = await createMember(group, "Mila Member", { from: "2098-01-01", until: "2099-12-31" });
    await expect(renewMembership(coordinator, { ...(await seen(programme, membershipId)), until: "2101-12-31" })).rejects.toEqual(refusal("membership:member.errors.transition"));
    await askRenewal(coordinator, await seen(programme, membershipId));
    expect(await row(programme, membershipId)).toMatchObject({ state: "renewing", renewalAskedOn: expect.any(Date) });
    await expect(renewMembership(coordinator, { ...(await seen(programme, membershipId)), until: "2099-12-31" })).rejects.toEqual(refusal("membership:member.errors.newTerm"));
    await renewMembership(coordinator, { ...(await seen(programme, membershipId)), until: "2101-12-31" });
    expect(await row(programme, membershipId)).toMatchObject({ state: "active", until: new Date("2101-12-31"), renewalAskedOn: null });
    expect(await eventNames(programme, membershipId)).toEqual(["membership.started", "membership.activated", "membership.renewal_asked", "membership.renewed"]);
    await expect(askRenewal(coordinator, await seen(programme, membershipId))).rejects.toEqual(refusal("membership:member.errors.lastTerm"));
    expect(await row(programme, membershipId)).toMatchObject({ state: "active", until: new Date("2101-12-31") });
  });

  test("who was asked, and whose term then turned out to be the second, is not renewed", async () => {
    const group = await smallGroup();
    const { programme, coordinator } = group;
    const { membershipId } = await createMember(group, "Mila Member", { from: "2098-01-01", until: "2099-12-31" });
    await askRenewal(coordinator, await seen(programme, membershipId));
    await changeTerm(coordinator, { ...(await seen(programme, membershipId)), from: "2096-01-01", until: "2099-12-31" });
    await expect(renewMembership(coordinator, { ...(await seen(programme, membershipId)), until: "2101-12-31" })).rejects.toEqual(refusal("membership:member.errors.lastTerm"));
  });

  test("the term is set by hand, and the same again records nothing", async () => {
    const group = await smallGroup();
    const { programme, coordinator } = group;
    const { membershipId } = await createMember(group, "Mila Member");
    await expect(changeTerm(coordinator, { ...(await seen(programme, membershipId)), from: "2026-05-01", until: "2026-05-01" })).rejects.toEqual(refusal("membership:member.errors.term"));
    await changeTerm(coordinator, { ...(await seen(programme, membershipId)), from: "2026-05-01", until: "2027-04-30" });
    await changeTerm(coordinator, { ...(await seen(programme, membershipId)), from: "2026-05-01", until: "2027-04-30" });
    expect((await eventNames(programme, membershipId)).filter((name) => name === "membership.term_changed")).toHaveLength(1);
  });

  test("roles in the group are exactly those chosen, and member; the champion is no member of staff", async () => {
    const group = await smallGroup();
    const { programme, coordinator } = group;
    const { membershipId, member } = await createMember(group, "Mila Member");
    await changeGroupRoles(coordinator, { ...(await seen(programme, membershipId)), roles: ["chair", "patient_champion"] });
    expect(await rolesOf(programme, member.personId)).toEqual(["chair", "member", "patient_champion"]);
    await changeGroupRoles(coordinator, { ...(await seen(programme, membershipId)), roles: ["co_chair"] });
    expect(await rolesOf(programme, member.personId)).toEqual(["co_chair", "member"]);
    const staff = await createMember(group, "Sam Staff", { kind: "staff" });
    await expect(changeGroupRoles(coordinator, { ...(await seen(programme, staff.membershipId)), roles: ["patient_champion"] })).rejects.toEqual(refusal("membership:member.errors.champion"));
  });

  test("a member chooses what the others see; nobody chooses for another", async () => {
    const group = await smallGroup();
    const { membershipId, member } = await createMember(group, "Mila Member");
    await chooseShown(member, { groupId: group.groupId, shows: ["phone", "lang"] });
    expect((await row(group.programme, membershipId)).shows).toEqual(["lang", "phone"]);
    await expect(chooseShown(group.coordinator, { groupId: group.groupId, shows: [] })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("an old page overwrites nothing, and a member cannot manage", async () => {
    const group = await smallGroup();
    const { membershipId, member } = await createMember(group, "Mila Member");
    await expect(giveLeave(group.coordinator, { membershipId, version: 0, until: "2099-01-01" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(giveLeave(member, { ...(await seen(group.programme, membershipId)), until: "2099-01-01" })).rejects.toEqual(refusal("errors:notFound"));
  });
});

describe("ending", () => {
  test("ends access in the same moment, not the session; roles of other groups stay", async () => {
    const group = await smallGroup();
    const { programme, system, coordinator } = group;
    const { membershipId, member } = await createMember(group, "Mila Member");
    const { personId } = member;
    const other = await addGroup(system, { slug: "housing", name: "Housing", purpose: "p", meets: "m" });
    const second = await startMembership(coordinator, { personId, groupId: other.id, kind: "patient" });
    await activateMembership(coordinator, { membershipId: second, version: 0 });
    await changeGroupRoles(coordinator, { ...(await seen(programme, membershipId)), roles: ["chair"] });
    await startSession(programme, personId);
    await endMembership(coordinator, { ...(await seen(programme, membershipId)), reason: "moved" });
    expect(await row(programme, membershipId)).toMatchObject({ state: "ended", endReason: "moved", endedOn: expect.any(Date) });
    expect(await liveGrants(programme, personId)).toEqual([{ role: "member", scope: { kind: "group", id: other.id } }]);
    expect(await database(programme).prisma.session.count({ where: { personId } })).toBe(1);
  });

  test("whoever left may join anew", async () => {
    const group = await smallGroup();
    const { programme, coordinator, groupId } = group;
    const { membershipId, member } = await createMember(group, "Mila Member");
    await endMembership(coordinator, { ...(await seen(programme, membershipId)), reason: "time" });
    await expect(changeTerm(coordinator, { ...(await seen(programme, membershipId)), from: "2026-01-01", until: "2027-01-01" })).rejects.toEqual(refusal("membership:member.errors.transition"));
    await expect(startMembership(coordinator, { personId: member.personId, groupId, kind: "patient" })).resolves.toBeTruthy();
  });
});
