import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { bookInterpreter } from "#app/features/meetings/interpreters/book-interpreter.server.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { publishMinutes } from "#app/features/meetings/minutes/publish-minutes.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeImprovement, systemOf, type RoleName, type Whose, type World } from "../world.ts";
import { makeMeetingOf, makePastMeetingOf, type MadeMeeting } from "./meeting-world.ts";
import { everybody, only, row, signedIn, table, type Outcome, type Row } from "./row.ts";

const WORDS = "Nothing about us without us";

/** Who sees the team's pages of meetings; only coordinators do anything there. */
const SEERS: RoleName[] = ["coordinator", "champion", "siteChampion", "leader"];
const coordinators = (outcome: Outcome) => only(["coordinator"], outcome);
/** Changes: the pages of planning are nobody else's. */
const byCoordinators = (outcome: Outcome) => table((role) => (role === "visitor" ? "sign-in" : role === "coordinator" ? outcome : "unknown"));

type Made = MadeMeeting & { thing: string };

/** A form of the team around one meeting: `before` makes what its address names. */
const teamForm = (route: string, path: (made: Made) => string, fields: (made: Made) => Record<string, string>, options: { past?: boolean; before?: (world: World, meeting: MadeMeeting) => Promise<string> } = {}) =>
  row<Made>({
    route: `/team/meetings/:number${route}`,
    record: async (world, whose) => {
      const meeting = await (options.past ? makePastMeetingOf : makeMeetingOf)(world, whose);
      return { ...meeting, thing: (await options.before?.(world, meeting)) ?? "" };
    },
    path,
    get: coordinators("page"),
    post: { fields, expect: byCoordinators("done") },
  });

const item = (world: World, { number }: MadeMeeting) => addAgendaItem(systemOf(world.programme), { number, title: WORDS, minutes: 10, purpose: "discuss" });
const paper = (world: World, { number }: MadeMeeting) => addPaper(systemOf(world.programme), { number, title: WORDS, body: WORDS });
const booking = (world: World, { number }: MadeMeeting) => bookInterpreter(systemOf(world.programme), { number, kind: "interpreter", lang: "vi" });
const note = (world: World, { number }: MadeMeeting) => writeNote(systemOf(world.programme), { number, words: WORDS });
const outcome = (world: World, { number }: MadeMeeting) => recordOutcome(systemOf(world.programme), { number, kind: "recommendation", words: WORDS });
const task = (world: World, { number }: MadeMeeting) => agreeAction(systemOf(world.programme), { number, words: WORDS });

/** Minutes of a past meeting, so far. */
const minutes = (state: "draft" | "approved" | "published") => async (world: World, { number }: MadeMeeting) => {
  const system = systemOf(world.programme);
  const id = await draftMinutes(system, { number, body: WORDS });
  if (state !== "draft") await approveMinutes(system, { number, version: 0 });
  if (state === "published") await publishMinutes(system, { number, version: 1 });
  return id;
};

const ITEM = { title: WORDS, minutes: "10", purpose: "discuss" };

/** A page of a meeting for those who are invited or of the group, and for colleagues who see meetings. */
const seenByGroup = (outcome: Outcome) => ({ own: only(["member", ...SEERS], outcome), other: only(SEERS, outcome) });

const ownAgenda = (name: string, path: (number: number, itemId: string) => string, fields: Record<string, string>, items = 1) =>
  row<Made>({
    route: `/me/meetings/:number/agenda/${name}`,
    record: async (world, whose) => {
      const meeting = await makeMeetingOf(world, whose);
      const made: string[] = [];
      for (let left = items; left > 0; left -= 1) made.push(await item(world, meeting));
      return { ...meeting, thing: made[0] ?? "" };
    },
    path: ({ number, thing }) => path(number, thing),
    // Whoever leads the group may too; among these it is the coordinator.
    get: coordinators("page"),
    post: {
      fields: () => fields,
      expect: {
        own: table((role) => (role === "visitor" ? "sign-in" : role === "coordinator" ? "done" : role === "member" || SEERS.includes(role) ? "refused" : "unknown")),
        other: table((role) => (role === "visitor" ? "sign-in" : role === "coordinator" ? "done" : SEERS.includes(role) ? "refused" : "unknown")),
      },
    },
  });

/** What happens around one meeting: answers, interpreters, agenda, papers, notes, minutes. */
export const MEETING_ROOM_ROWS: Row[] = [
  row<MadeMeeting>({
    route: "/:lang/i/:code",
    record: async (world, whose) => {
      const meeting = await makeMeetingOf(world, "own");
      // Somebody else's invitation is one whose code nobody was given.
      return whose === "own" ? meeting : { ...meeting, code: `${meeting.code.slice(0, 8)}0000` };
    },
    path: ({ code }) => paths.invitation("en", code),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({ answer: "yes", asked: "yes", ride: "on" }), expect: { own: everybody("done"), other: everybody("unknown") } },
  }),

  row({ route: "/me/meetings", path: paths.ownMeetings, get: signedIn("page") }),
  row<MadeMeeting>({ route: "/me/meetings/:number", record: makeMeetingOf, path: ({ number }) => paths.ownMeeting(number), get: seenByGroup("page") }),
  row<MadeMeeting>({
    route: "/me/meetings/:number/answer",
    record: makeMeetingOf,
    path: ({ number }) => paths.ownAnswer(number),
    get: { own: only(["member"], "page"), other: signedIn("unknown") },
    post: { fields: () => ({ answer: "yes" }), expect: { own: only(["member"], "done"), other: signedIn("unknown") } },
  }),
  ownAgenda("new", paths.ownNewAgendaItem, ITEM, 0),
  ownAgenda(":itemId", paths.ownAgendaItem, { ...ITEM, title: "Another title", version: "0" }),
  ownAgenda(":itemId/move", paths.ownMoveAgendaItem, { direction: "down" }, 2),
  ownAgenda(":itemId/remove", paths.ownRemoveAgendaItem, {}),
  row<Made>({
    route: "/me/meetings/:number/minutes",
    record: async (world, whose) => {
      const meeting = await makePastMeetingOf(world, whose);
      return { ...meeting, thing: await minutes("published")(world, meeting) };
    },
    path: ({ number }) => paths.ownMinutes(number),
    get: seenByGroup("page"),
  }),
  row<Made>({
    route: "/me/meetings/:number/minutes/approve",
    record: async (world, whose) => {
      const meeting = await makePastMeetingOf(world, whose);
      return { ...meeting, thing: await minutes("draft")(world, meeting) };
    },
    path: ({ number }) => paths.ownApproveMinutes(number),
    get: coordinators("page"),
    post: {
      fields: () => ({ version: "0" }),
      expect: {
        own: table((role) => (role === "visitor" ? "sign-in" : role === "coordinator" ? "done" : role === "member" || SEERS.includes(role) ? "refused" : "unknown")),
        other: table((role) => (role === "visitor" ? "sign-in" : role === "coordinator" ? "done" : SEERS.includes(role) ? "refused" : "unknown")),
      },
    },
  }),

  teamForm("/answers/:invitationId", ({ number, invitationId }) => paths.meetingAnswer(number, invitationId), () => ({ answer: "yes", asked: "yes", version: "0" })),
  teamForm("/interpreters/new", ({ number }) => paths.newBooking(number), () => ({ kind: "interpreter", lang: "vi" })),
  teamForm("/interpreters/:bookingId", ({ number, thing }) => paths.booking(number, thing), () => ({ to: "requested", version: "0" }), { before: booking }),
  teamForm("/agenda/new", ({ number }) => paths.newAgendaItem(number), () => ITEM),
  teamForm("/agenda/:itemId", ({ number, thing }) => paths.agendaItem(number, thing), () => ({ ...ITEM, title: "Another title", version: "0" }), { before: item }),
  row<Made>({
    route: "/team/meetings/:number/agenda/:itemId/move",
    record: async (world, whose) => {
      const meeting = await makeMeetingOf(world, whose);
      const thing = await item(world, meeting);
      await item(world, meeting);
      return { ...meeting, thing };
    },
    path: ({ number, thing }) => paths.moveAgendaItem(number, thing),
    get: coordinators("page"),
    post: { fields: () => ({ direction: "down" }), expect: byCoordinators("done") },
  }),
  teamForm("/agenda/:itemId/remove", ({ number, thing }) => paths.removeAgendaItem(number, thing), () => ({}), { before: item }),
  teamForm("/papers/new", ({ number }) => paths.newPaper(number), () => ({ title: WORDS, body: WORDS })),
  teamForm("/papers/:paperId", ({ number, thing }) => paths.paper(number, thing), () => ({ title: WORDS, body: "Other words", version: "0" }), { before: paper }),
  teamForm("/papers/:paperId/remove", ({ number, thing }) => paths.removePaper(number, thing), () => ({ version: "0" }), { before: paper }),
  row<Made>({
    route: "/team/meetings/:number/translations/:textId/:lang",
    record: async (world, whose) => {
      const meeting = await makeMeetingOf(world, whose);
      const itemId = await item(world, meeting);
      const { titleTextId } = await database(world.programme).prisma.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { titleTextId: true } });
      return { ...meeting, thing: titleTextId! };
    },
    path: ({ number, thing }) => paths.askTranslation(number, thing, "ru"),
    get: coordinators("page"),
    post: { fields: () => ({}), expect: byCoordinators("done") },
  }),
  teamForm("/attendance", ({ number }) => paths.attendance(number), ({ invitationId }) => ({ "people[0].id": invitationId, "people[0].attendance": "room", version: "0" }), { past: true }),
  row<MadeMeeting>({ route: "/team/meetings/:number/notes", record: makePastMeetingOf, path: ({ number }) => paths.meetingNotes(number), get: coordinators("page") }),
  teamForm("/notes/new", ({ number }) => paths.newNote(number), () => ({ words: WORDS }), { past: true }),
  teamForm("/notes/:noteId", ({ number, thing }) => paths.note(number, thing), () => ({ words: "Other words", version: "0" }), { past: true, before: note }),
  teamForm("/said", ({ number }) => paths.meetingSaid(number), () => ({ words: WORDS, lang: "en" }), { past: true }),
  teamForm("/outcomes/new", ({ number }) => paths.newOutcome(number), () => ({ kind: "decision", words: WORDS }), { past: true }),
  teamForm("/outcomes/:outcomeId", ({ number, thing }) => paths.outcome(number, thing), () => ({ words: "Other words", version: "0" }), { past: true, before: outcome }),
  row<Made & { improvement: number }>({
    route: "/team/meetings/:number/outcomes/:outcomeId/link",
    record: async (world: World, whose: Whose) => {
      const meeting = await makePastMeetingOf(world, whose);
      return { ...meeting, thing: await outcome(world, meeting), improvement: (await makeImprovement(world, whose)).number };
    },
    path: ({ number, thing }) => paths.linkOutcome(number, thing),
    get: coordinators("page"),
    post: { fields: ({ improvement }) => ({ improvement: String(improvement), version: "0" }), expect: byCoordinators("done") },
  }),
  teamForm("/outcomes/:outcomeId/start", ({ number, thing }) => paths.startFromOutcome(number, thing), () => ({ title: WORDS, why: WORDS, version: "0" }), { past: true, before: outcome }),
  teamForm("/actions/new", ({ number }) => paths.newAction(number), () => ({ words: WORDS }), { past: true }),
  teamForm("/actions/:actionId", ({ number, thing }) => paths.action(number, thing), () => ({ words: WORDS, done: "on", version: "0" }), { past: true, before: task }),
  teamForm("/actions/:actionId/start", ({ number, thing }) => paths.startFromAction(number, thing), () => ({ title: WORDS, why: WORDS, version: "0" }), { past: true, before: task }),
  row<MadeMeeting>({ route: "/team/meetings/:number/minutes", record: makePastMeetingOf, path: ({ number }) => paths.minutes(number), get: coordinators("page") }),
  teamForm("/minutes/draft", ({ number }) => paths.draftMinutes(number), () => ({ body: WORDS }), { past: true }),
  teamForm("/minutes/edit", ({ number }) => paths.editMinutes(number), () => ({ body: "Other words", version: "0" }), { past: true, before: minutes("draft") }),
  teamForm("/minutes/approve", ({ number }) => paths.approveMinutes(number), () => ({ version: "0" }), { past: true, before: minutes("draft") }),
  teamForm("/minutes/publish", ({ number }) => paths.publishMinutes(number), () => ({ version: "1" }), { past: true, before: minutes("approved") }),
  teamForm("/minutes/correct", ({ number }) => paths.correctMinutes(number), () => ({ body: "Right words", version: "2" }), { past: true, before: minutes("published") }),
];
