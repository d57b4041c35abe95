import { MEETING_ROOM_ROWS } from "./meeting-room.ts";
import type { Row } from "./row.ts";

/** Meetings, invitations, calendars. */
export const MEETING_ROWS: Row[] = [...MEETING_ROOM_ROWS];
