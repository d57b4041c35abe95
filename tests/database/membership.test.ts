import { describe, expect, test } from "vitest";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

async function withGroup() {
  const small = await smallProgramme();
  const group = await addGroup(small.system, { slug: "council", name: "Council", purpose: "To be heard", meets: "Every month" });
  return { ...small, groupId: group.id, member: await createPerson(small.system, "Mila Member", []) };
}

describe("starting", () => {
  test("a place begins in onboarding, with its steps and their dates, without a role", async () => {
    const { programme, coordinator, groupId, member } = await withGroup();
    const id = await startMembership(coordinator, { personId: member.personId, groupId, kind: "family" });
    const row = await database(programme).prisma.membership.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: { position: "asc" } } } });
    expect(row).toMatchObject({ state: "onboarding", kind: "family", isVoting: true, from: null });
    expect(row.steps.map(({ code, dueOn }) => [code, dueOn !== null])).toContainEqual(["agreement", true]);
    expect(await database(programme).prisma.grant.count({ where: { personId: member.personId } })).toBe(0);
    expect(await eventNames(programme, id)).toEqual(["membership.started"]);
  });

  test("one place in a group at a time; nobody else's business", async () => {
    const { system, coordinator, northChampion, groupId, member } = await withGroup();
    const place = { personId: member.personId, groupId, kind: "patient" as const };
    await expect(startMembership(northChampion, place)).rejects.toEqual(refusal("errors:notAllowed"));
    await startMembership(coordinator, place);
    await expect(startMembership(system, place)).rejects.toEqual(refusal("membership:member.errors.alreadyMember"));
    await expect(startMembership(system, { ...place, groupId: crypto.randomUUID() })).rejects.toEqual(refusal("errors:notFound"));
  });
});
