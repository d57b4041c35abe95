import { paths } from "#app/platform/paths/paths.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { SECRET } from "../../setup/start-portal.ts";
import { page, type WalkPage } from "./page.ts";

/** The code of an invitation, as the mail has it: it follows from the invitation's id and the portal's secret. */
function codeOf(invitationId: string): string {
  setEnv({ HEARD_SECRET: SECRET });
  return privateCode("invitation", invitationId);
}

/** A page of the team around the meeting to come, or (`of`) around one that was. */
const around = (name: string, fill: Record<string, string> = {}, of = "tomorrow") => page("coordinator", `/team/meetings/:number${name}`, { number: of, ...fill });
/** A page of whoever leads or is invited; the coordinator may see it too. */
const led = (name: string, fill: Record<string, string> = {}, of = "tomorrow") => page("coordinator", `/me/meetings/:number${name}`, { number: of, ...fill });

/** What happens around one meeting: answers, interpreters, agenda, papers, notes, minutes. */
export const MEETING_ROOM_WALK: WalkPage[] = [
  { route: "/:lang/i/:code", as: "visitor", path: (records) => `/${records.lang}/i/${codeOf(records.invitation!)}` },
  page("member", "/me/meetings"),
  page("member", "/me/meetings/:number", { number: "membersNext" }),
  page("member", "/me/meetings/:number/answer", { number: "membersNext" }),
  page("coordinator", "/me/meetings/:number/minutes", { number: "withMinutes" }),
  led("/agenda/new"),
  led("/agenda/:itemId", { itemId: "agendaItem" }),
  led("/agenda/:itemId/move", { itemId: "agendaItem" }),
  led("/agenda/:itemId/remove", { itemId: "agendaItem" }),
  led("/minutes/approve", {}, "withDraft"),
  around("/answers/:invitationId", { invitationId: "tomorrowsInvitation" }),
  around("/interpreters/new"),
  around("/interpreters/:bookingId", { bookingId: "booking" }),
  around("/agenda/new"),
  around("/agenda/:itemId", { itemId: "agendaItem" }),
  around("/agenda/:itemId/move", { itemId: "agendaItem" }),
  around("/agenda/:itemId/remove", { itemId: "agendaItem" }),
  around("/papers/new"),
  around("/papers/:paperId", { paperId: "meetingPaper" }),
  around("/papers/:paperId/remove", { paperId: "meetingPaper" }),
  { route: "/team/meetings/:number/translations/:textId/:lang", as: "coordinator", path: (records) => paths.askTranslation(Number(records.tomorrow), records.tomorrowsText!, "ru") },
  around("/attendance", {}, "withDraft"),
  around("/notes", {}, "withDraft"),
  around("/notes/new", {}, "withDraft"),
  around("/notes/:noteId", { noteId: "meetingNote" }, "noted"),
  around("/said", {}, "withDraft"),
  around("/outcomes/new", {}, "withDraft"),
  around("/outcomes/:outcomeId", { outcomeId: "outcome" }, "outcomeOf"),
  around("/outcomes/:outcomeId/link", { outcomeId: "outcome" }, "outcomeOf"),
  around("/outcomes/:outcomeId/start", { outcomeId: "outcome" }, "outcomeOf"),
  around("/actions/new", {}, "withDraft"),
  around("/actions/:actionId", { actionId: "meetingAction" }, "acted"),
  around("/actions/:actionId/start", { actionId: "unlinkedAction" }, "unlinkedActionOf"),
  around("/minutes", {}, "withMinutes"),
  around("/minutes/draft", {}, "withoutMinutes"),
  around("/minutes/edit", {}, "withDraft"),
  around("/minutes/approve", {}, "withDraft"),
  around("/minutes/publish", {}, "withApproved"),
  around("/minutes/correct", {}, "withMinutes"),
];

/** The member with whom the walk goes, as `walk.spec.ts` chooses them. */
const MEMBER = `(select p.id from grants g join people p on p.id = g.person_id
  where g.role = 'member' and p.ended_at is null and (g.until is null or g.until > now())
  order by not exists (select 1 from contributors c where c.person_id = p.id), p.id limit 1)`;
const MEMBERS_NEXT = `from meetings m join invitations i on i.meeting_id = m.id
  where i.person_id = ${MEMBER} and i.removed_at is null and m.state = 'planned' and m.starts_at > now() order by m.starts_at limit 1`;
const TOMORROW = `from meetings m where m.starts_at > now() and m.state = 'planned' and exists (select 1 from agenda_items a where a.meeting_id = m.id) order by m.starts_at limit 1`;
const minutesIn = (state: string) => `select m.number as id from meetings m join minutes x on x.meeting_id = m.id where x.state = '${state}' order by m.starts_at desc limit 1`;

export const MEETING_ROOM_RECORDS: Record<string, string> = {
  invitation: `select i.id ${MEMBERS_NEXT}`,
  membersNext: `select m.number as id ${MEMBERS_NEXT}`,
  tomorrow: `select m.number as id ${TOMORROW}`,
  tomorrowsInvitation: `select id from invitations where removed_at is null and meeting_id = (select m.id ${TOMORROW}) order by id limit 1`,
  agendaItem: `select id from agenda_items where kind = 'item' and meeting_id = (select m.id ${TOMORROW}) order by position limit 1`,
  tomorrowsText: `select title_text_id as id from agenda_items where kind = 'item' and meeting_id = (select m.id ${TOMORROW}) order by position limit 1`,
  translatorGrant: "select id from grants where role = 'translator' and until is null order by id limit 1",
  booking: `select id from interpreter_bookings where meeting_id = (select m.id ${TOMORROW}) order by id limit 1`,
  meetingPaper: `select id from meeting_papers where meeting_id = (select m.id ${TOMORROW}) limit 1`,
  withMinutes: minutesIn("published"),
  withDraft: minutesIn("draft"),
  withApproved: minutesIn("approved"),
  withoutMinutes: `select m.number as id from meetings m where m.ends_at < now() and m.state = 'planned' and not exists (select 1 from minutes x where x.meeting_id = m.id) order by m.starts_at desc limit 1`,
  noted: `select m.number as id from meetings m join meeting_notes n on n.meeting_id = m.id where n.text_id is not null order by n.id limit 1`,
  meetingNote: `select id from meeting_notes where text_id is not null order by id limit 1`,
  outcomeOf: `select m.number as id from meetings m join meeting_outcomes o on o.meeting_id = m.id where o.kind = 'recommendation' and o.improvement_id is null order by o.id limit 1`,
  outcome: `select id from meeting_outcomes where kind = 'recommendation' and improvement_id is null order by id limit 1`,
  acted: `select m.number as id from meetings m join action_items a on a.meeting_id = m.id order by a.id limit 1`,
  unlinkedActionOf: `select m.number as id from meetings m join action_items a on a.meeting_id = m.id where a.improvement_id is null order by a.id limit 1`,
  unlinkedAction: `select id from action_items where improvement_id is null order by id limit 1`,
  meetingAction: `select id from action_items order by id limit 1`,
};
