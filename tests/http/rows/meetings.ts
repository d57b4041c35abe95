import { MEETING_PLANNING_ROWS } from "./meeting-planning.ts";
import { MEETING_ROOM_ROWS } from "./meeting-room.ts";
import type { Row } from "./row.ts";

/** Meetings, invitations, calendars. */
export const MEETING_ROWS: Row[] = [...MEETING_PLANNING_ROWS, ...MEETING_ROOM_ROWS];
