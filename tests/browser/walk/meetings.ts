import { MEETING_PLANNING_RECORDS, MEETING_PLANNING_WALK } from "./meeting-planning.ts";
import { MEETING_ROOM_RECORDS, MEETING_ROOM_WALK } from "./meeting-room.ts";
import type { WalkPage } from "./page.ts";

/** Meetings, invitations, calendars. */
export const MEETING_WALK: WalkPage[] = [...MEETING_PLANNING_WALK, ...MEETING_ROOM_WALK];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEETING_RECORDS: Record<string, string> = { ...MEETING_PLANNING_RECORDS, ...MEETING_ROOM_RECORDS };
