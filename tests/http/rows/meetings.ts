import { paths } from "#app/platform/paths/paths.ts";
import { MEETING_PLANNING_ROWS } from "./meeting-planning.ts";
import { MEETING_ROOM_ROWS } from "./meeting-room.ts";
import { makeMeetingOf, type MadeMeeting } from "./meeting-world.ts";
import { BACKLOG, only, row, signedIn, type Row } from "./row.ts";

/** Meetings, invitations, calendars. */
export const MEETING_ROWS: Row[] = [
  ...MEETING_PLANNING_ROWS,
  ...MEETING_ROOM_ROWS,
  row({ route: "/me/calendar", path: paths.ownCalendar, get: signedIn("page") }),
  row({ route: "/team/calendar", path: paths.teamCalendar, get: only(BACKLOG, "page") }),
  row<MadeMeeting>({
    route: "/team/meetings/:number/calls",
    record: (world, whose) => makeMeetingOf(world, whose),
    path: ({ number }) => paths.meetingCalls(number),
    get: only(["coordinator"], "page"),
  }),
];
