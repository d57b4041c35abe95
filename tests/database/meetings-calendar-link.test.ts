import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFeed, ownCalendarLink } from "#app/features/meetings/calendar/calendar-link.queries.server.ts";
import { renewCalendarLink } from "#app/features/meetings/calendar/renew-calendar-link.server.ts";
import { revokeCalendarLink } from "#app/features/meetings/calendar/revoke-calendar-link.server.ts";
import { cancelMeeting } from "#app/features/meetings/cancel-meeting.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import { database } from "#app/platform/db/db.ts";
import { eventNames, smallProgramme } from "#tests/setup/small-programme.ts";
import { createGroup, createMeeting, meetingFacts } from "#tests/setup/meeting.ts";

const ORIGIN = "https://heard.test";

test("a private address shows one's own meetings and nobody else; a new one ends it, and so does switching it off", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { groupId, people } = await createGroup(system, "council", [
    { name: "Marisol Quintero", lang: "es", email: "marisol@home.test" },
    { name: "Walter Oakhurst", lang: "en", email: "walter@home.test" },
  ]);
  const other = await createGroup(system, "housing", [{ name: "Ben", lang: "en" }]);
  const { number } = await planSeries(coordinator, { ...meetingFacts({ groupId }), repeat: { every: "week", interval: 1, end: { count: 3 } } });
  await createMeeting(coordinator, { groupId, title: "Orientation" });
  await createMeeting(coordinator, { groupId: other.groupId, title: "Not theirs" });
  await cancelMeeting(coordinator, { number: number + 1, version: 0 });

  const marisol = people[0]!;
  expect(await ownCalendarLink(marisol)).toBeNull();
  await renewCalendarLink(marisol);
  const first = (await ownCalendarLink(marisol))!.secret;
  const stream = (await calendarFeed(programme, `${first}.ics`, ORIGIN))!;
  for (const word of ["Walter", "Oakhurst", "home.test", "Marisol", "Not theirs", "ATTENDEE"]) expect(stream).not.toContain(word);
  const events = new ICAL.Component(ICAL.parse(stream)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  expect(events.map(({ summary }) => summary).sort()).toEqual(["Orientation", "Patient council"]);
  const series = events.find((event) => event.isRecurring())!;
  const iterator = series.iterator();
  const starts: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) starts.push(next.toJSDate().toISOString());
  const planned = await database(programme).prisma.meeting.findMany({ where: { seriesId: { not: null }, state: "planned" }, orderBy: { startsAt: "asc" } });
  expect(starts).toEqual(planned.map(({ startsAt }) => startsAt.toISOString()));
  // The same meetings are the same bytes.
  expect(await calendarFeed(programme, `${first}.ics`, ORIGIN)).toBe(stream);

  await renewCalendarLink(marisol);
  const second = (await ownCalendarLink(marisol))!.secret;
  expect(await calendarFeed(programme, `${first}.ics`, ORIGIN)).toBeNull();
  expect(await calendarFeed(programme, `${second}.ics`, ORIGIN)).toBe(stream.replaceAll(/DTSTAMP:\w+/g, /DTSTAMP:\w+/.exec((await calendarFeed(programme, `${second}.ics`, ORIGIN))!)![0]));
  await revokeCalendarLink(marisol);
  await revokeCalendarLink(marisol);
  expect(await calendarFeed(programme, `${second}.ics`, ORIGIN)).toBeNull();
  for (const file of ["", ".ics", second, `${second}.txt`, "000000000000.ics", "x".repeat(200)]) expect(await calendarFeed(programme, file, ORIGIN)).toBeNull();
  const links = await database(programme).prisma.calendarLink.findMany({ orderBy: { createdAt: "asc" } });
  expect(await eventNames(programme, links[1]!.id)).toEqual(["calendar_link.renewed", "calendar_link.revoked"]);
});
