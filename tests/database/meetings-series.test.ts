import { describe, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addOccurrence } from "#app/features/meetings/add-occurrence.server.ts";
import { cancelMeeting } from "#app/features/meetings/cancel-meeting.server.ts";
import { cancelSeries } from "#app/features/meetings/cancel-series.server.ts";
import { changeMeeting } from "#app/features/meetings/change-meeting.server.ts";
import { changeSeries } from "#app/features/meetings/change-series.server.ts";
import { invitePeople } from "#app/features/meetings/invite-people.server.ts";
import { localTimeOf } from "#app/platform/clock/wall-clock.ts";
import type { MeetingFacts } from "#app/features/meetings/meeting-facts.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import type { Reach } from "#app/features/meetings/reach.ts";
import type { Repeat } from "#app/features/meetings/recurrence/repeat.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { uninvitePerson } from "#app/features/meetings/uninvite-person.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, invitationOf, meetingFacts, ZONE } from "#tests/setup/meeting.ts";
import { eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const NOW = new Date("2026-11-16T12:00:00Z");
const WEEKLY: Repeat = { every: "week", interval: 1, end: { count: 5 } };

/** Five Tuesdays at 17:45 in New York from 17 November 2026 on, for a group of two; everything happens the day before. */
async function series(at16 = NOW) {
  const small = await smallProgramme();
  const { groupId, people } = await createGroup(small.system, "council", [
    { name: "Ana", lang: "es" },
    { name: "Ben", lang: "en" },
  ]);
  const facts = meetingFacts({ groupId, startsLocal: "2026-11-17T17:45" });
  const { seriesId, number } = await at(at16, () => planSeries(small.coordinator, { ...facts, repeat: WEEKLY }));
  return { ...small, groupId, people, seriesId, number, facts };
}

/** The meetings of a series by their start on the wall clock, those that are off with a stroke before. */
async function starts(programme: string, seriesId: string): Promise<string[]> {
  const rows = await database(programme).prisma.meeting.findMany({ where: { seriesId }, orderBy: [{ startsAt: "asc" }, { number: "asc" }] });
  return rows.map((row) => `${row.state === "planned" ? "" : "-"}${localTimeOf(row.startsAt, ZONE).slice(5)}`);
}

async function versions(programme: string, number: number) {
  const { version, series } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { number }, include: { series: true } });
  return { version, seriesVersion: series!.version };
}

async function change(actor: PersonActor, facts: MeetingFacts, of: { number: number; reach: Reach; repeat: Repeat }, more: Partial<MeetingFacts>, moment = NOW) {
  const shown = await database(actor.programme).prisma.meeting.findUniqueOrThrow({ where: { number: of.number } });
  const now = await versions(actor.programme, of.number);
  return at(moment, () => changeSeries(actor, { ...facts, startsLocal: localTimeOf(shown.startsAt, ZONE), room: shown.room, isInPerson: shown.isInPerson, ...more, ...of, ...now }));
}

async function detach({ coordinator, programme, facts, number }: Awaited<ReturnType<typeof series>>, which: number, more: Partial<MeetingFacts>) {
  const { version } = await versions(programme, number + which);
  await at(NOW, () => changeMeeting(coordinator, { ...facts, ...more, number: number + which, version }));
}

describe("planning a series", () => {
  test("each meeting is a row, and everybody is invited to each", async () => {
    const { programme, seriesId } = await series();
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "11-24T17:45", "12-01T17:45", "12-08T17:45", "12-15T17:45"]);
    expect(await database(programme).prisma.invitation.count()).toBe(10);
    expect(await eventNames(programme, seriesId)).toEqual(["series.planned"]);
  });

  test("a series of which one meeting falls into the spring gap is refused with that day, and nothing is kept", async () => {
    const { coordinator, programme } = await smallProgramme();
    const plan = at(NOW, () => planSeries(coordinator, { ...meetingFacts({ startsLocal: "2026-12-13T02:30" }), repeat: { every: "week", interval: 1, end: { count: 20 } } }));
    await expect(plan).rejects.toMatchObject({ code: "errors:springGap", values: { day: "2027-03-14" } });
    expect(await database(programme).prisma.meeting.count()).toBe(0);
  });
});

describe("one meeting of a series", () => {
  test("moved by itself it is asked about anew, the others stay; the same again is nothing", async () => {
    const here = await series();
    const { programme, coordinator, people, number, seriesId, facts } = here;
    const second = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { number: number + 1 } });
    const invitation = await invitationOf(programme, second.id, people[0]!.personId);
    await at(NOW, () => answerInvitation(people[0]!, { invitationId: invitation.id, answer: "yes" }));
    await detach(here, 1, { startsLocal: "2026-11-25T18:15" });
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "11-25T18:15", "12-01T17:45", "12-08T17:45", "12-15T17:45"]);
    expect(await invitationOf(programme, second.id, people[0]!.personId)).toMatchObject({ rsvp: null });
    await at(NOW, () => changeMeeting(coordinator, { ...facts, startsLocal: "2026-11-25T18:15", number: number + 1, version: 1 }));
    expect(await eventNames(programme, second.id)).toEqual(["meeting.changed"]);
  });

  test("a new place keeps the answers", async () => {
    const here = await series();
    const { programme, people, number } = here;
    const { id } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { number } });
    const invitation = await invitationOf(programme, id, people[0]!.personId);
    await at(NOW, () => answerInvitation(people[0]!, { invitationId: invitation.id, answer: "yes" }));
    await detach(here, 0, { isInPerson: true, room: "Room 9" });
    expect(await invitationOf(programme, id, people[0]!.personId)).toMatchObject({ rsvp: "yes" });
  });

  test("two people at once: the second is told, and nothing is overwritten", async () => {
    const { programme, coordinator, number, facts } = await series();
    const move = (time: string) => at(NOW, () => changeMeeting(coordinator, { ...facts, startsLocal: `2026-11-17T${time}`, number, version: 0 }));
    const results = await Promise.allSettled([move("18:00"), move("19:00")]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: refusal("errors:changedMeanwhile") });
    expect(await versions(programme, number)).toEqual({ version: 1, seriesVersion: 0 });
  });

  test("what has begun is history, and what is off stays off", async () => {
    const { coordinator, number, facts } = await series();
    const later = new Date("2026-11-18T12:00:00Z");
    await expect(at(later, () => changeMeeting(coordinator, { ...facts, number, version: 0 }))).rejects.toEqual(refusal("meetings:errors.begun"));
    await at(NOW, () => cancelMeeting(coordinator, { number: number + 1, version: 0 }));
    await expect(at(NOW, () => cancelMeeting(coordinator, { number: number + 1, version: 1 }))).rejects.toEqual(refusal("meetings:errors.cancelled"));
  });

  test("one more is added with the people of the one it is like", async () => {
    const { programme, coordinator, people, number, seriesId } = await series();
    await at(NOW, () => uninvitePerson(coordinator, { number, personId: people[1]!.personId, following: false }));
    const added = await at(NOW, () => addOccurrence(coordinator, { number, startsLocal: "2026-11-19T10:00" }));
    expect(await starts(programme, seriesId)).toContain("11-19T10:00");
    await expect(at(NOW, () => addOccurrence(coordinator, { number, startsLocal: "2026-11-19T10:00" }))).rejects.toEqual(refusal("meetings:errors.isThere"));
    expect(await database(programme).prisma.invitation.findMany({ where: { meetingId: added.id }, select: { personId: true } })).toEqual([{ personId: people[0]!.personId }]);
  });
});

describe("this and following", () => {
  test("the series ends before it, a new one follows; the meetings are the same rows", async () => {
    const here = await series();
    const { programme, coordinator, number, seriesId, facts } = here;
    const before = await database(programme).prisma.meeting.findMany({ orderBy: { number: "asc" }, select: { id: true } });
    const { seriesId: nextId } = await change(coordinator, facts, { number: number + 2, reach: "following", repeat: { ...WEEKLY, end: { count: 3 } } }, { startsLocal: "2026-12-02T12:30" });
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "11-24T17:45"]);
    expect(await starts(programme, nextId)).toEqual(["12-02T12:30", "12-09T12:30", "12-16T12:30"]);
    expect(await database(programme).prisma.meeting.findMany({ orderBy: { number: "asc" }, select: { id: true } })).toEqual(before);
    const rows = await database(programme).prisma.meetingSeries.findMany({ orderBy: { createdAt: "asc" } });
    expect(rows.map(({ rule, followsId }) => [rule.replace(/.*;/, ""), followsId])).toEqual([["UNTIL=20261201T045900Z", null], ["COUNT=3", seriesId]]);
    expect(await eventNames(programme, seriesId)).toEqual(["series.planned", "series.split"]);
  });

  test("from the first one on it is the whole series, in place", async () => {
    const { programme, coordinator, number, seriesId, facts } = await series();
    const changed = await change(coordinator, facts, { number, reach: "following", repeat: WEEKLY }, { startsLocal: "2026-11-17T18:15" });
    expect(changed.seriesId).toBe(seriesId);
    expect((await starts(programme, seriesId)).every((start) => start.endsWith("T18:15"))).toBe(true);
  });
});

describe("all that is to come", () => {
  test("what one meeting had changed by itself stays its own, all else follows", async () => {
    const here = await series();
    const { programme, coordinator, number, seriesId, facts } = here;
    await detach(here, 1, { startsLocal: "2026-11-25T09:00" });
    await detach(here, 2, { startsLocal: "2026-12-01T17:45", isInPerson: true, room: "Room 9" });
    await at(NOW, () => cancelMeeting(coordinator, { number: number + 3, version: 0 }));
    await change(coordinator, facts, { number, reach: "all", repeat: WEEKLY }, { startsLocal: "2026-11-18T18:15", isInPerson: true, room: "Hall" });
    expect(await starts(programme, seriesId)).toEqual(["11-18T18:15", "11-25T09:00", "12-02T18:15", "-12-09T18:15", "12-16T18:15"]);
    const rows = await database(programme).prisma.meeting.findMany({ where: { seriesId }, orderBy: { startsAt: "asc" } });
    expect(rows.map(({ room, isDetached }) => [room, isDetached])).toEqual([["Hall", false], ["Hall", true], ["Room 9", true], ["Hall", false], ["Hall", false]]);
  });

  test("past meetings stay: the series goes on as another one from the next", async () => {
    const { programme, coordinator, number, seriesId, facts } = await series();
    const later = new Date("2026-11-25T12:00:00Z");
    const { seriesId: nextId } = await change(coordinator, facts, { number: number + 4, reach: "all", repeat: { ...WEEKLY, end: { count: 3 } } }, { startsLocal: "2026-12-15T18:15" }, later);
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "11-24T17:45"]);
    expect(await starts(programme, nextId)).toEqual(["12-01T18:15", "12-08T18:15", "12-15T18:15"]);
  });

  test("a shorter rule calls the last ones off, a longer one invites to more", async () => {
    const { programme, coordinator, number, seriesId, facts } = await series();
    await change(coordinator, facts, { number, reach: "all", repeat: { every: "week", interval: 2, end: { count: 3 } } }, {});
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "12-01T17:45", "-12-08T17:45", "12-15T17:45", "-12-15T17:45"]);
    await change(coordinator, facts, { number, reach: "all", repeat: { every: "week", interval: 2, end: { count: 4 } } }, {});
    const last = await database(programme).prisma.meeting.findFirstOrThrow({ where: { seriesId, state: "planned" }, orderBy: { startsAt: "desc" } });
    expect(localTimeOf(last.startsAt, ZONE)).toBe("2026-12-29T17:45");
    expect(await database(programme).prisma.invitation.count({ where: { meetingId: last.id } })).toBe(2);
  });

  test("an old version of the series, or of the meeting, is refused", async () => {
    const { coordinator, number, facts } = await series();
    const form = { ...facts, startsLocal: "2026-11-17T18:15", number, reach: "all" as const, repeat: WEEKLY };
    await at(NOW, () => changeSeries(coordinator, { ...form, version: 0, seriesVersion: 0 }));
    await expect(at(NOW, () => changeSeries(coordinator, { ...form, version: 1, seriesVersion: 0 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(at(NOW, () => cancelSeries(coordinator, { number, reach: "all", version: 0, seriesVersion: 1 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
  });

  test("a change to what is there already is none", async () => {
    const { programme, coordinator, number, seriesId, facts } = await series();
    await change(coordinator, facts, { number, reach: "all", repeat: WEEKLY }, {});
    expect(await eventNames(programme, seriesId)).toEqual(["series.planned"]);
  });
});

describe("calling off, inviting", () => {
  test("from one on: those before stay, added ones after it go too", async () => {
    const { programme, coordinator, number, seriesId } = await series();
    await at(NOW, () => addOccurrence(coordinator, { number, startsLocal: "2026-12-10T10:00" }));
    await at(NOW, () => cancelSeries(coordinator, { number: number + 2, reach: "following", version: 0, seriesVersion: 0 }));
    expect(await starts(programme, seriesId)).toEqual(["11-17T17:45", "11-24T17:45", "-12-01T17:45", "-12-08T17:45", "-12-10T10:00", "-12-15T17:45"]);
    expect((await database(programme).prisma.meetingSeries.findUniqueOrThrow({ where: { id: seriesId } })).cancelledAt).toBeNull();
  });

  test("all of it", async () => {
    const { programme, coordinator, number, seriesId } = await series();
    await at(NOW, () => cancelSeries(coordinator, { number: number + 2, reach: "all", version: 0, seriesVersion: 0 }));
    expect((await starts(programme, seriesId)).every((start) => start.startsWith("-"))).toBe(true);
    expect((await database(programme).prisma.meetingSeries.findUniqueOrThrow({ where: { id: seriesId } })).cancelledAt).toEqual(NOW);
  });

  test("from one on, and asked again with the answer taken back", async () => {
    const { programme, coordinator, people, number } = await series();
    const personId = people[1]!.personId;
    await at(NOW, () => uninvitePerson(coordinator, { number: number + 3, personId, following: true }));
    const live = () => database(programme).prisma.invitation.count({ where: { personId, removedAt: null } });
    expect(await live()).toBe(3);
    await at(NOW, () => invitePeople(coordinator, { number, people: [personId], following: true }));
    expect(await live()).toBe(5);
    await expect(at(NOW, () => invitePeople(people[0]!, { number, people: [personId], following: true }))).rejects.toEqual(refusal("errors:notAllowed"));
  });
});
