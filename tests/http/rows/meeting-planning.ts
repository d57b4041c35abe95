import { calendarSecret } from "#app/features/meetings/calendar/calendar-link.queries.server.ts";
import { renewCalendarLink } from "#app/features/meetings/calendar/renew-calendar-link.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { inDays, meetingFacts } from "../../setup/meeting.ts";
import { systemOf, type Whose, type World } from "../world.ts";
import { BACKLOG, everybody, only, row, signedIn, type Row } from "./row.ts";

interface MadeSeries {
  number: number;
  personId: string;
}

/** A meeting of a group (`own`: the member's), with its members and one person more. */
async function makeMeeting(world: World, whose: Whose): Promise<MadeSeries> {
  const { number } = await planMeeting(systemOf(world.programme), { ...meetingFacts({ groupId: world.groups[whose].id }), people: [world.people.leader] });
  return { number, personId: world.people.leader };
}

/** As {@link makeMeeting}, the first of four weekly ones. */
async function makeSeries(world: World, whose: Whose): Promise<MadeSeries> {
  const repeat = { every: "week", interval: 1, end: { count: 4 } } as const;
  const { number } = await planSeries(systemOf(world.programme), { ...meetingFacts({ groupId: world.groups[whose].id }), people: [world.people.leader], repeat });
  return { number, personId: world.people.leader };
}

const facts = () => ({ title: "Council", kind: "advisory", day: inDays(9, "").slice(0, 10), time: "10:00", minutes: "60", onlineUrl: "https://meet.example/council" });

/** Coordinators plan; who of the team only sees meetings gets no form, like everybody else. */
const byPlanners = (outcome: "page" | "done") => only(["coordinator"], outcome);

/** Planning meetings, and the calendars that follow from it. */
export const MEETING_PLANNING_ROWS: Row[] = [
  row({ route: "/team/meetings", path: paths.meetings, get: only(BACKLOG, "page") }),
  row({
    route: "/team/meetings/new",
    path: paths.newMeeting,
    get: byPlanners("page"),
    post: { fields: (_made, world, whose) => ({ ...facts(), group: world.groups[whose].id, every: "week", interval: "1", ends: "count", count: "3" }), expect: byPlanners("done") },
  }),
  row<MadeSeries>({ route: "/team/meetings/:number", record: makeSeries, path: ({ number }) => paths.meeting(number), get: only(BACKLOG, "page") }),
  row<MadeSeries>({
    route: "/team/meetings/:number/change",
    record: makeMeeting,
    path: ({ number }) => paths.changeMeeting(number),
    get: byPlanners("page"),
    post: { fields: () => ({ ...facts(), version: "0" }), expect: byPlanners("done") },
  }),
  row<MadeSeries>({
    route: "/team/meetings/:number/cancel",
    record: makeSeries,
    path: ({ number }) => paths.cancelMeeting(number),
    get: byPlanners("page"),
    post: { fields: () => ({ reach: "following", version: "0", seriesVersion: "0" }), expect: byPlanners("done") },
  }),
  row<MadeSeries>({
    route: "/team/meetings/:number/add",
    record: makeSeries,
    path: ({ number }) => paths.addMeeting(number),
    get: byPlanners("page"),
    post: { fields: () => ({ day: facts().day, time: "10:00" }), expect: byPlanners("done") },
  }),
  row<MadeSeries>({
    route: "/team/meetings/:number/people",
    record: makeMeeting,
    path: ({ number }) => paths.invitees(number),
    get: byPlanners("page"),
    post: { fields: (_made, world) => ({ people: world.people.translator }), expect: byPlanners("done") },
  }),
  row<MadeSeries>({
    route: "/team/meetings/:number/people/:personId/remove",
    record: makeMeeting,
    path: ({ number, personId }) => paths.uninvite(number, personId),
    get: byPlanners("page"),
    post: { fields: () => ({}), expect: byPlanners("done") },
  }),
  row({ route: "/me/calendar-link", path: paths.calendarLink, get: signedIn("page") }),
  row({ route: "/me/calendar-link/renew", path: paths.renewCalendarLink, get: signedIn("page"), post: { fields: () => ({}), expect: signedIn("done") } }),
  row({ route: "/me/calendar-link/revoke", path: paths.revokeCalendarLink, get: signedIn("page"), post: { fields: () => ({}), expect: signedIn("done") } }),
  row<string>({
    route: "/calendar/:file",
    record: async (world, whose) => {
      if (whose === "other") return "0000000000AA.ics";
      const personId = world.otherMember;
      await renewCalendarLink({ kind: "person", programme: world.programme, personId, grants: [] });
      const link = await database(world.programme).prisma.calendarLink.findFirstOrThrow({ where: { personId, revokedAt: null } });
      return `${calendarSecret(link.id)}.ics`;
    },
    path: (file) => paths.calendarFeed(file),
    get: { own: everybody("page"), other: everybody("unknown") },
  }),
];
