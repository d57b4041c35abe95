import { describe, expect, test } from "vitest";
import { meetingByNumber, meetingsBetween, nextMeetingOf, nextMeetingOfGroup } from "#app/features/meetings/meeting.queries.server.ts";
import { invitationSecret } from "#app/features/meetings/invitation-secret.server.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, createMeeting, inDays, invitationOf, meetingFacts } from "#tests/setup/meeting.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

describe("planning one meeting", () => {
  test("the members of its group and more people are invited, each with a code of their own; the title is wanted in their languages", async () => {
    const { programme, system, coordinator, northChampion } = await smallProgramme();
    const { groupId, people } = await createGroup(system, "council", [
      { name: "Ana", lang: "es" },
      { name: "Hoa", lang: "vi" },
    ]);
    const { id, number } = await createMeeting(coordinator, { groupId, people: [northChampion.personId, people[0]!.personId] });
    const rows = await database(programme).prisma.invitation.findMany({ where: { meetingId: id } });
    expect(rows.map(({ personId }) => personId).sort()).toEqual([...people.map(({ personId }) => personId), northChampion.personId].sort());
    for (const row of rows) expect(Buffer.from(row.secretHash)).toEqual(codeHash("invitation", invitationSecret(row.id)));
    const meeting = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { number }, include: { title: { include: { translations: true } } } });
    expect(meeting.title).toMatchObject({ kind: "meeting_title", lang: "en", sealedAt: expect.any(Date) });
    expect(meeting.title.translations.map(({ lang }) => lang).sort()).toEqual(["es", "vi"]);
    expect(meeting.endsAt.getTime() - meeting.startsAt.getTime()).toBe(90 * 60_000);
    expect(await eventNames(programme, id)).toEqual(["meeting.planned"]);
  });

  test("the clock is the site's: a quarter to six in New York in winter and in summer", async () => {
    const { programme, coordinator, north } = await smallProgramme();
    const moment = new Date("2026-02-01T12:00:00Z");
    const plan = (startsLocal: string) => at(moment, () => createMeeting(coordinator, { startsLocal, isInPerson: true, siteId: north }));
    const [winter, summer] = [await plan("2026-02-10T17:45"), await plan("2026-06-10T17:45")];
    const starts = async (id: string) => (await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id } })).startsAt.toISOString();
    expect([await starts(winter.id), await starts(summer.id)]).toEqual(["2026-02-10T22:45:00.000Z", "2026-06-10T21:45:00.000Z"]);
  });

  test.each<[string, object, string]>([
    ["nowhere", { onlineUrl: null }, "meetings:errors.noPlace"],
    ["in person without a place", { isInPerson: true }, "meetings:errors.noRoom"],
    ["at a site that is none", { isInPerson: true, siteId: crypto.randomUUID() }, "meetings:errors.site"],
    ["for a group that is none", { groupId: crypto.randomUUID() }, "meetings:errors.group"],
    ["no minutes", { minutes: 0 }, "meetings:errors.minutes"],
    ["a day that is none", { startsLocal: "2030-02-31T10:00" }, "meetings:errors.start"],
    ["yesterday", { startsLocal: inDays(-1, "10:00") }, "meetings:errors.past"],
    ["people that are none", { people: [crypto.randomUUID()] }, "meetings:errors.unknownPerson"],
  ])("refused: %s", async (_case, more, code) => {
    const { programme, coordinator } = await smallProgramme();
    await expect(createMeeting(coordinator, more)).rejects.toEqual(refusal(code));
    expect(await database(programme).prisma.meeting.count()).toBe(0);
  });

  test("a start that clocks are put forward over is refused with the day", async () => {
    const { coordinator } = await smallProgramme();
    const plan = at(new Date("2026-02-01T12:00:00Z"), () => planMeeting(coordinator, meetingFacts({ startsLocal: "2026-03-08T02:30" })));
    await expect(plan).rejects.toMatchObject({ code: "errors:springGap", values: { day: "2026-03-08", time: "02:30" } });
  });

  test("a champion, a leader and a chair do not plan", async () => {
    const { system, northChampion } = await smallProgramme();
    const { groupId, people } = await createGroup(system, "council", [{ name: "Ana", lang: "es", role: "chair" }]);
    for (const actor of [northChampion, people[0]!]) await expect(createMeeting(actor, { groupId })).rejects.toEqual(refusal("errors:notAllowed"));
  });
});

describe("who sees a meeting", () => {
  test("the team, the invited and the group; for everybody else there is none", async () => {
    const { programme, system, coordinator, northChampion } = await smallProgramme();
    const { groupId, people } = await createGroup(system, "council", [{ name: "Ana", lang: "es" }]);
    const other = await createGroup(system, "housing", [{ name: "Ben", lang: "en" }]);
    const guest = await createPerson(system, "Gil Guest", []);
    const late = { kind: "person", programme, personId: await (await createPerson(system, "Lia Late", [])).personId, grants: [{ role: "member", scope: { kind: "group", id: groupId } }] } as const;
    const { id, number } = await createMeeting(coordinator, { groupId, people: [guest.personId] });
    for (const actor of [coordinator, northChampion, people[0]!, guest, late]) expect((await meetingByNumber(actor, number, "en")).id).toBe(id);
    await expect(meetingByNumber(other.people[0]!, number, "en")).rejects.toEqual(refusal("errors:notFound"));
    await expect(meetingByNumber({ kind: "visitor", programme }, number, "en")).rejects.toEqual(refusal("errors:notFound"));
  });

  test("lists and the next meeting hold what is theirs; who was taken off does not see it", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { groupId, people } = await createGroup(system, "council", [{ name: "Ana", lang: "es" }]);
    const guest = await createPerson(system, "Gil Guest", []);
    const later = await createMeeting(coordinator, { groupId, startsLocal: inDays(20, "10:00") });
    const next = await createMeeting(coordinator, { people: [guest.personId, people[0]!.personId], startsLocal: inDays(3, "10:00") });
    const [from, to] = [new Date(), new Date(Date.now() + 30 * 86_400_000)];
    const numbers = async (list: Promise<{ number: number }[]>) => (await list).map(({ number }) => number);
    expect(await numbers(meetingsBetween(people[0]!, from, to, { mine: true }, "es"))).toEqual([next.number, later.number]);
    expect(await numbers(meetingsBetween(people[0]!, from, to, { groupId }, "es"))).toEqual([later.number]);
    expect(await numbers(meetingsBetween(guest, from, to, { groupId }, "en"))).toEqual([]);
    expect((await nextMeetingOf(people[0]!, "es"))?.number).toBe(next.number);
    expect((await nextMeetingOfGroup(people[0]!, groupId, "es"))?.number).toBe(later.number);
    await database(programme).prisma.invitation.update({ where: { id: (await invitationOf(programme, next.id, guest.personId)).id }, data: { removedAt: new Date() } });
    expect(await nextMeetingOf(guest, "en")).toBeNull();
    await expect(meetingByNumber(guest, next.number, "en")).rejects.toEqual(refusal("errors:notFound"));
  });
});
