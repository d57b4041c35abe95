import { MEETING_PLANNING_RECORDS, MEETING_PLANNING_WALK } from "./meeting-planning.ts";
import { MEETING_ROOM_RECORDS, MEETING_ROOM_WALK } from "./meeting-room.ts";
import { page, type WalkPage } from "./page.ts";

/** Meetings, invitations, calendars. */
export const MEETING_WALK: WalkPage[] = [
  ...MEETING_PLANNING_WALK,
  ...MEETING_ROOM_WALK,
  page("member", "/me/calendar"),
  page("coordinator", "/team/calendar"),
  page("coordinator", "/team/calendar", {}, "?view=list&of=all"),
  page("coordinator", "/team/meetings/:number/calls", { number: "comingMeeting" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEETING_RECORDS: Record<string, string> = {
  ...MEETING_PLANNING_RECORDS,
  ...MEETING_ROOM_RECORDS,
  comingMeeting: "select number as id from meetings where group_id is not null and state = 'planned' and starts_at > now() order by starts_at limit 1",
};
