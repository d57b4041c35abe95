import type { WalkPage } from "./page.ts";

/** Meetings, invitations, calendars. */
export const MEETING_WALK: WalkPage[] = [];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEETING_RECORDS: Record<string, string> = {};
