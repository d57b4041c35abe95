import { page, type WalkPage } from "./page.ts";

/** Planning meetings, and the calendars that follow from it. */
export const MEETING_PLANNING_WALK: WalkPage[] = [
  page("coordinator", "/team/meetings"),
  page("coordinator", "/team/meetings", {}, "?past="),
  page("coordinator", "/team/meetings/new"),
  page("coordinator", "/team/meetings/:number", { number: "plannedMeeting" }),
  page("leader", "/team/meetings/:number", { number: "plannedMeeting" }),
  page("coordinator", "/team/meetings/:number/change", { number: "plannedMeeting" }),
  page("coordinator", "/team/meetings/:number/change", { number: "plannedMeeting" }, "?reach=following"),
  page("coordinator", "/team/meetings/:number/cancel", { number: "plannedMeeting" }),
  page("coordinator", "/team/meetings/:number/add", { number: "plannedMeeting" }),
  page("coordinator", "/team/meetings/:number/people", { number: "plannedMeeting" }),
  page("coordinator", "/team/meetings/:number/people/:personId/remove", { number: "plannedMeeting", personId: "invitedPerson" }),
  page("member", "/me/calendar-link"),
  page("member", "/me/calendar-link/renew"),
  page("member", "/me/calendar-link/revoke"),
];

/** A meeting of a series that has not begun, with people. */
const PLANNED = `from meetings m where m.series_id is not null and m.occurrence is not null and m.state = 'planned' and m.starts_at > now()
  and exists (select 1 from invitations i where i.meeting_id = m.id and i.removed_at is null) order by m.starts_at, m.number limit 1`;

export const MEETING_PLANNING_RECORDS: Record<string, string> = {
  plannedMeeting: `select m.number::text as id ${PLANNED}`,
  invitedPerson: `select i.person_id as id from invitations i where i.removed_at is null and i.meeting_id = (select m.id ${PLANNED}) order by i.person_id limit 1`,
};
