import { expect, test } from "vitest";
import { calendarPage } from "#app/features/meetings/calendar/calendar-page.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { at } from "#app/platform/clock/clock.ts";
import { createGroup, createMeeting } from "#tests/setup/meeting.ts";
import { smallProgramme } from "#tests/setup/small-programme.ts";

const NOW = new Date("2037-11-16T15:00:00Z");
const NEW_YORK = { lang: "en", timeZone: "America/New_York" };

/** What a calendar at an address shows: the titles of its meetings, in order. */
async function titles(actor: Actor, search = "", options: { reader?: typeof NEW_YORK; groups?: { id: string; slug: string }[]; seesAll?: boolean } = {}): Promise<string[]> {
  const { reader = NEW_YORK, groups = [], seesAll = false } = options;
  const page = await at(NOW, () => calendarPage(actor, new Request(`http://heard.test/me/calendar${search}`), reader, groups, seesAll));
  return page.meetings.map(({ title }) => title.words);
}

async function world() {
  const { system, coordinator } = await smallProgramme();
  const council = await createGroup(system, "council", [{ name: "Mona", lang: "en" }, { name: "Noor", lang: "ar" }]);
  const youth = await createGroup(system, "youth", [{ name: "Yara", lang: "es" }]);
  const plan = (title: string, startsLocal: string, groupId: string | null = council.groupId, people: string[] = []) =>
    createMeeting(coordinator, { title, startsLocal, groupId, people });
  await plan("Last of October", "2037-10-31T20:30");
  await plan("Council", "2037-11-17T17:45");
  await plan("Youth", "2037-11-18T17:45", youth.groupId);
  await plan("First of December", "2037-12-01T09:00");
  await plan("December", "2037-12-15T17:45");
  const groups = [
    { id: council.groupId, slug: "council" },
    { id: youth.groupId, slug: "youth" },
  ];
  return { coordinator, groups, mona: council.people[0]!, yara: youth.people[0]! };
}

test("a month shows what its weeks touch, a list the month alone, in order", async () => {
  const { mona } = await world();
  // The weeks of November 2037 begin on its first day, a Sunday, and end on December 5.
  expect(await titles(mona)).toEqual(["Council", "First of December"]);
  expect(await titles(mona, "?view=list")).toEqual(["Council"]);
  expect(await titles(mona, "?month=2037-12&view=list")).toEqual(["First of December", "December"]);
  // Readers of Arabic begin their week on Saturday, October 31.
  expect(await titles(mona, "", { reader: { ...NEW_YORK, lang: "ar" } })).toEqual(["Last of October", "Council", "First of December"]);
});

test("a meeting lies on the day it has where its reader is", async () => {
  const { mona } = await world();
  // 20:30 on October 31 in New York is November 1 in Kathmandu.
  expect(await titles(mona, "?view=list", { reader: { lang: "en", timeZone: "Asia/Kathmandu" } })).toEqual(["Last of October", "Council"]);
});

test("one's own meetings are those one is invited to; a group's are for its members; all are for the team", async () => {
  const { coordinator, groups, mona, yara } = await world();
  expect(await titles(yara, "?view=list")).toEqual(["Youth"]);
  expect(await titles(coordinator, "?view=list")).toEqual([]);
  expect(await titles(coordinator, "?view=list&of=all", { groups, seesAll: true })).toEqual(["Council", "Youth"]);
  expect(await titles(coordinator, "?view=list&of=youth", { groups, seesAll: true })).toEqual(["Youth"]);
  // Whoever asks for a group that is not theirs sees nothing of it.
  expect(await titles(mona, "?view=list&of=youth", { groups: groups.slice(0, 1) })).toEqual(["Council"]);
  expect(await titles(mona, "?view=list&of=youth", { groups })).toEqual([]);
});
