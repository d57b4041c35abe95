import type { Row } from "./row.ts";

/** Meetings, invitations, calendars. */
export const MEETING_ROWS: Row[] = [];
