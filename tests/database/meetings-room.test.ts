import { describe, expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { editAgendaItem } from "#app/features/meetings/agenda/edit-agenda-item.server.ts";
import { moveAgendaItem } from "#app/features/meetings/agenda/move-agenda-item.server.ts";
import { removeAgendaItem } from "#app/features/meetings/agenda/remove-agenda-item.server.ts";
import { whatHappenedSince } from "#app/features/meetings/agenda/since.queries.server.ts";
import { recordAttendance } from "#app/features/meetings/attendance/record-attendance.server.ts";
import { bookInterpreter } from "#app/features/meetings/interpreters/book-interpreter.server.ts";
import { bookingsOf, interpreterForReader } from "#app/features/meetings/interpreters/interpreters.queries.server.ts";
import { moveBooking } from "#app/features/meetings/interpreters/move-booking.server.ts";
import { noteWhatWasSaid } from "#app/features/meetings/notes/note-what-was-said.server.ts";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { meetingsBehind } from "#app/features/meetings/outcomes/behind.queries.server.ts";
import { ownActions } from "#app/features/meetings/outcomes/own-actions.queries.server.ts";
import { editOutcome } from "#app/features/meetings/outcomes/edit-outcome.server.ts";
import { editAction } from "#app/features/meetings/outcomes/edit-action.server.ts";
import { linkOutcome } from "#app/features/meetings/outcomes/link-outcome.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { startFromAction } from "#app/features/meetings/outcomes/start-from-action.server.ts";
import { startFromOutcome } from "#app/features/meetings/outcomes/start-from-outcome.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { editPaper } from "#app/features/meetings/papers/edit-paper.server.ts";
import { removePaper } from "#app/features/meetings/papers/remove-paper.server.ts";
import { papersOf } from "#app/features/meetings/papers/papers.queries.server.ts";
import { askTranslation } from "#app/features/meetings/readiness/ask-translation.server.ts";
import { readinessOf, textOfMeeting } from "#app/features/meetings/readiness/readiness.queries.server.ts";
import { invitedTo, quorumFor } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, createMeeting, inDays } from "#tests/setup/meeting.ts";
import { createInput, eventNames, inputRow, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const ITEM = { title: "The card in eight languages", minutes: 20, purpose: "advise" as const };

async function council() {
  const small = await smallProgramme();
  const { groupId, people } = await createGroup(small.system, "council", [
    { name: "Chris Chair", lang: "en", role: "chair" },
    { name: "Rania Sabbouh", lang: "ar", role: "patient_champion" },
    { name: "Luz Vega", lang: "es" },
  ]);
  const [chair, champion, luz] = people as [PersonActor, PersonActor, PersonActor];
  const { id, number } = await createMeeting(small.system, { groupId, startsLocal: inDays(30, "17:45") });
  const meeting = await database(small.programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  /** While it goes on. */
  const during = <T>(work: () => Promise<T>) => at(new Date(meeting.startsAt.getTime() + 60_000), work);
  return { ...small, groupId, chair, champion, luz, number, meeting, during };
}

const titles = (items: Awaited<ReturnType<typeof readAgenda>>) => items.map((item) => item.title?.words ?? item.kind);
const translations = (programme: string, textId: string) =>
  database(programme).prisma.translation.findMany({ where: { textId }, orderBy: { lang: "asc" }, select: { lang: true, dueAt: true, words: true } });

describe("the agenda", () => {
  test("opens with what happened since; items are wanted in the languages of those invited, due in three days", async () => {
    const { programme, coordinator, number, meeting } = await council();
    expect(titles(await readAgenda(coordinator, meeting, "en"))).toEqual(["since"]);
    const moment = new Date();
    await at(moment, () => addAgendaItem(coordinator, { number, ...ITEM }));
    const agenda = await readAgenda(coordinator, meeting, "en");
    expect(titles(agenda)).toEqual(["since", ITEM.title]);
    expect(agenda.map(({ begins }) => begins.getTime() - meeting.startsAt.getTime())).toEqual([0, 15 * 60_000]);
    const wanted = await translations(programme, agenda[1]!.title!.id);
    expect(wanted.map(({ lang }) => lang)).toEqual(["ar", "es"]);
    expect(wanted[0]!.dueAt).toEqual(new Date(moment.getTime() + 3 * 86_400_000));
    expect(await eventNames(programme, meeting.id)).toContain("meeting.agenda_item_added");
  });

  test("moves by one place, never above what happened since", async () => {
    const { coordinator, chair, number, meeting } = await council();
    const first = await addAgendaItem(coordinator, { number, ...ITEM, title: "First" });
    const second = await addAgendaItem(coordinator, { number, ...ITEM, title: "Second" });
    await moveAgendaItem(chair, { number, itemId: second, direction: "up" });
    expect(titles(await readAgenda(chair, meeting, "en"))).toEqual(["since", "Second", "First"]);
    await moveAgendaItem(chair, { number, itemId: second, direction: "up" });
    await moveAgendaItem(chair, { number, itemId: first, direction: "down" });
    expect(titles(await readAgenda(chair, meeting, "en"))).toEqual(["since", "Second", "First"]);
  });

  test("the chair changes it, the patient champion adds to it in her language, other members only read it", async () => {
    const { programme, chair, champion, luz, northChampion, number, meeting } = await council();
    const itemId = await addAgendaItem(champion, { number, ...ITEM, title: "رعاية الأطفال" });
    const [, item] = await readAgenda(luz, meeting, "es", { reviewedOnly: true });
    expect(item).toMatchObject({ title: { lang: "ar", translation: null, inReadersLanguage: false } });
    expect((await translations(programme, item!.title!.id)).map(({ lang }) => lang)).toEqual(["en", "es"]);
    await editAgendaItem(chair, { number, itemId, version: 0, ...ITEM, title: "Child care" });
    await expect(editAgendaItem(chair, { number, itemId, version: 0, ...ITEM })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    for (const actor of [luz, northChampion]) await expect(addAgendaItem(actor, { number, ...ITEM })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(removeAgendaItem(champion, { number, itemId })).rejects.toEqual(refusal("errors:notAllowed"));
    const stranger = (await createGroup({ kind: "system", programme }, "youth", [{ name: "Noor", lang: "en", role: "chair" }])).people[0]!;
    await expect(addAgendaItem(stranger, { number, ...ITEM })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("names improvements and inputs only to those who see them, and loses an item with its waiting translations", async () => {
    const { programme, system, coordinator, chair, number, meeting, during } = await council();
    const improvement = await startImprovement(coordinator, { title: "Cards", why: "Asked for" });
    const input = await createInput(system);
    const itemId = await addAgendaItem(coordinator, { number, ...ITEM, improvement: improvement.number, inputs: [input.number] });
    expect((await readAgenda(coordinator, meeting, "en"))[1]).toMatchObject({ improvement: { number: improvement.number }, inputs: [input.number] });
    expect((await readAgenda(chair, meeting, "en"))[1]).toMatchObject({ inputs: [] });
    await expect(addAgendaItem(chair, { number, ...ITEM, inputs: [input.number] })).rejects.toEqual(refusal("meetings:errors.inputs"));
    await expect(addAgendaItem(coordinator, { number, ...ITEM, improvement: 999 })).rejects.toEqual(refusal("meetings:errors.improvement"));
    const { titleTextId } = await database(programme).prisma.agendaItem.findUniqueOrThrow({ where: { id: itemId } });
    const noteId = await during(() => writeNote(coordinator, { number, itemId, words: "They like it." }));
    await expect(removeAgendaItem(coordinator, { number, itemId })).rejects.toEqual(refusal("meetings:errors.itemUsed"));
    await database(programme).prisma.meetingNote.delete({ where: { id: noteId } });
    await removeAgendaItem(coordinator, { number, itemId });
    expect(await translations(programme, titleTextId!)).toEqual([]);
  });
});

describe("interpreters and papers", () => {
  test("a booking is asked for, confirmed and done; what its state does not allow is refused", async () => {
    const { programme, coordinator, northChampion, number, meeting, during } = await council();
    const id = await bookInterpreter(coordinator, { number, kind: "interpreter", lang: "vi", agency: "Tidewater" });
    await expect(bookInterpreter(coordinator, { number, kind: "interpreter", lang: "vi" })).rejects.toEqual(refusal("meetings:errors.bookedAlready"));
    expect(await interpreterForReader(coordinator, meeting.id, "vi")).toBe("wanted");
    await moveBooking(coordinator, { number, bookingId: id, version: 0, to: "requested" });
    await expect(moveBooking(coordinator, { number, bookingId: id, version: 0, to: "confirmed" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(moveBooking(coordinator, { number, bookingId: id, version: 1, to: "needed" })).rejects.toEqual(refusal("meetings:errors.bookingState"));
    await moveBooking(coordinator, { number, bookingId: id, version: 1, to: "confirmed" });
    expect(await interpreterForReader(coordinator, meeting.id, "vi")).toBe("booked");
    await expect(moveBooking(coordinator, { number, bookingId: id, version: 2, to: "done", wasOnTime: true })).rejects.toEqual(refusal("meetings:errors.notBegun"));
    await during(() => moveBooking(coordinator, { number, bookingId: id, version: 2, to: "done", wasOnTime: false }));
    expect(await bookingsOf(coordinator, meeting)).toMatchObject([{ state: "done", wasOnTime: false, agency: "Tidewater" }]);
    expect(await eventNames(programme, id)).toEqual(["interpreter.needed", "interpreter.moved", "interpreter.moved", "interpreter.moved"]);
    await expect(bookInterpreter(northChampion, { number, kind: "captions", lang: "en" })).rejects.toEqual(refusal("errors:notAllowed"));
  });

  test("papers are there at once in their language, in others when reviewed; readiness says what is missing", async () => {
    const { programme, coordinator, luz, number, meeting } = await council();
    const paperId = await addPaper(coordinator, { number, title: "The card", body: "Please read this card." });
    const [paper] = await papersOf(luz, meeting.id, "es", { reviewedOnly: true });
    expect(paper!.title).toMatchObject({ words: "The card", translation: null });
    const db = database(programme).prisma;
    await db.translation.update({ where: { textId_lang: { textId: paper!.title.id, lang: "es" } }, data: { words: "La tarjeta", origin: "human" } });
    expect((await papersOf(luz, meeting.id, "es", { reviewedOnly: true }))[0]!.title.translation).toBeNull();
    await db.translation.updateMany({ where: { textId: { in: [paper!.title.id, paper!.body.id] }, lang: "es" }, data: { words: "La tarjeta", origin: "human", reviewedAt: new Date() } });
    expect((await papersOf(luz, meeting.id, "es", { reviewedOnly: true }))[0]!.title.translation).toMatchObject({ words: "La tarjeta" });
    const { rows } = await readinessOf(coordinator, meeting, await invitedTo(coordinator, meeting), "en");
    expect(rows.map(({ lang, papers }) => [lang, papers.state])).toEqual([["en", "source"], ["ar", "waiting"], ["es", "reviewed"]]);
    const other = { number, paperId, title: "The card", body: "Please read this new card." };
    const saves = await Promise.allSettled([editPaper(coordinator, { ...other, version: 0 }), editPaper(coordinator, { ...other, body: "Another one.", version: 0 })]);
    expect(saves.flatMap((save) => (save.status === "rejected" ? [save.reason] : []))).toEqual([refusal("errors:changedMeanwhile")]);
    await expect(removePaper(coordinator, { number, paperId, version: 0 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const [changed] = await papersOf(coordinator, meeting.id, "en");
    expect(changed!.version).toBe(1);
    await removePaper(coordinator, { number, paperId, version: 1 });
    expect(await papersOf(coordinator, meeting.id, "en")).toEqual([]);
    expect((await translations(programme, paper!.body.id)).map(({ lang }) => lang)).toEqual(["es"]);
  });
});

describe("a language that came later", () => {
  test("the translators are asked once for a text of the meeting or its group, by who plans it", async () => {
    const { programme, coordinator, luz, number, meeting } = await council();
    const itemId = await addAgendaItem(coordinator, { number, ...ITEM });
    const textId = (await database(programme).prisma.agendaItem.findUniqueOrThrow({ where: { id: itemId } })).titleTextId!;
    await expect(askTranslation(luz, { number, textId, lang: "vi" })).rejects.toEqual(refusal("errors:notAllowed"));
    await Promise.all([askTranslation(coordinator, { number, textId, lang: "vi" }), askTranslation(coordinator, { number, textId, lang: "vi" })]);
    expect((await translations(programme, textId)).map(({ lang }) => lang)).toEqual(["ar", "es", "vi"]);
    expect((await eventNames(programme, meeting.id)).filter((name) => name === "meeting.translation_asked")).toHaveLength(1);
    const other = await createGroup({ kind: "system", programme }, "youth", [{ name: "Noor", lang: "en" }]);
    const theirs = await createMeeting({ kind: "system", programme }, { groupId: other.groupId, startsLocal: inDays(20, "17:45") });
    await expect(askTranslation(coordinator, { number: theirs.number, textId, lang: "ht" })).rejects.toEqual(refusal("errors:notFound"));
    const { groupId } = meeting;
    expect(await textOfMeeting(coordinator, { id: theirs.id, groupId: other.groupId }, textId, "en")).toBeNull();
    expect(await textOfMeeting(coordinator, { id: theirs.id, groupId }, textId, "en")).toMatchObject({ words: ITEM.title });
  });
});

describe("what is written down", () => {
  test("who was there, once it has begun; interpreters who came are done", async () => {
    const { programme, coordinator, number, meeting, during } = await council();
    const bookingId = await bookInterpreter(coordinator, { number, kind: "interpreter", lang: "ar" });
    await moveBooking(coordinator, { number, bookingId, version: 0, to: "confirmed" });
    const invited = await invitedTo(coordinator, meeting);
    const people = invited.map(({ id }, index) => ({ id, attendance: (["room", "phone", "excused"] as const)[index] }));
    const form = { number, version: meeting.version, people, bookings: [{ id: bookingId, came: "late" as const }] };
    await expect(recordAttendance(coordinator, form)).rejects.toEqual(refusal("meetings:errors.notBegun"));
    await during(() => recordAttendance(coordinator, form));
    await expect(during(() => recordAttendance(coordinator, form))).rejects.toEqual(refusal("errors:changedMeanwhile"));
    expect((await invitedTo(coordinator, meeting)).map(({ attendance }) => attendance)).toEqual(["room", "phone", "excused"]);
    expect(await bookingsOf(coordinator, meeting)).toMatchObject([{ state: "done", wasOnTime: false }]);
    const event = await database(programme).prisma.event.findFirstOrThrow({ where: { name: "meeting.attendance_recorded" } });
    expect(event.payload).toEqual({ present: 2, invited: 3 });
    expect(await quorumFor(coordinator, meeting)).toBeNull();
  });

  test("whoever came without being invited stands among the others, and nobody writes to them", async () => {
    const { programme, coordinator, northChampion, number, meeting, during } = await council();
    const also = { number, version: meeting.version, people: [], also: [northChampion.personId], alsoCame: "online" as const };
    await expect(during(() => recordAttendance(coordinator, { ...also, also: [crypto.randomUUID()] }))).rejects.toEqual(refusal("meetings:errors.unknownPerson"));
    await during(() => recordAttendance(coordinator, also));
    const invited = await invitedTo(coordinator, meeting);
    expect(invited.filter(({ personId }) => personId === northChampion.personId)).toMatchObject([{ attendance: "online" }]);
    const { prisma } = database(programme);
    expect((await prisma.event.findFirstOrThrow({ where: { name: "meeting.attendance_recorded" } })).payload).toEqual({ present: 1, invited: 4 });
    expect(await prisma.event.count({ where: { name: "meeting.people_invited" } })).toBe(0);
  });

  test("what somebody said becomes an input in its language, with the agenda item as its context", async () => {
    const { programme, coordinator, luz, northChampion, number, meeting, during } = await council();
    const itemId = await addAgendaItem(coordinator, { number, ...ITEM });
    const words = "La tarjeta está solo en inglés.";
    const said = await during(() => noteWhatWasSaid(coordinator, { number, itemId, words, lang: "es", personId: luz.personId }));
    const { titleTextId } = await database(programme).prisma.agendaItem.findUniqueOrThrow({ where: { id: itemId } });
    expect(await inputRow(programme, said.inputId)).toMatchObject({ channel: "meeting", privacy: "identified", originKind: "meeting", originId: meeting.id, originTextId: titleTextId });
    const unnamed = await during(() => noteWhatWasSaid(coordinator, { number, words: "It is far.", lang: "en" }));
    expect(await inputRow(programme, unnamed.inputId)).toMatchObject({ privacy: "unnamed", originTextId: null });
    const record = await meetingRecord(coordinator, meeting.id, "en");
    expect(record.notes.map(({ text, input }) => [text, input?.number])).toEqual([[null, said.number], [null, unnamed.number]]);
    await expect(during(() => noteWhatWasSaid(coordinator, { number, words, lang: "es", personId: northChampion.personId }))).rejects.toEqual(refusal("meetings:errors.who"));
    await expect(during(() => noteWhatWasSaid(luz, { number, words, lang: "es" }))).rejects.toEqual(refusal("errors:notAllowed"));
    expect(await meetingRecord(luz, meeting.id, "es")).toEqual({ notes: [], outcomes: [], actions: [] });
  });

  test("a recommendation goes on as an improvement, and the next agenda says what became of it", async () => {
    const { programme, system, coordinator, luz, groupId, number, meeting, during } = await council();
    await expect(recordOutcome(coordinator, { number, kind: "decision", words: "Meet at six." })).rejects.toEqual(refusal("meetings:errors.notBegun"));
    const outcomeId = await during(() => recordOutcome(coordinator, { number, kind: "recommendation", words: "Print the card." }));
    const open = await during(() => recordOutcome(coordinator, { number, kind: "recommendation", words: "A ramp." }));
    const started = await during(() =>
      startFromOutcome(coordinator, { number, outcomeId, version: 0, improvement: { title: "Print the card", why: "Recommended", siteId: null, ownerId: null } }),
    );
    await expect(during(() => linkOutcome(coordinator, { number, outcomeId, improvement: started, version: 1 }))).rejects.toEqual(refusal("meetings:errors.linkedAlready"));
    await expect(during(() => linkOutcome(coordinator, { number, outcomeId: open, improvement: started, version: 3 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const db = database(programme).prisma;
    const improvement = await db.improvement.findUniqueOrThrow({ where: { number: started } });
    expect(await db.link.findMany({ where: { improvementId: improvement.id } })).toMatchObject([{ sourceKind: "recommendation", sourceId: outcomeId }]);
    const after = new Date(meeting.endsAt.getTime() + 86_400_000);
    await at(after, () => changeStatus(coordinator, { number: started, to: "accepted", version: improvement.version }));
    // A training between them is no meeting with minutes.
    await createMeeting(system, { groupId, kind: "training", startsLocal: inDays(50, "17:45") });
    const next = await createMeeting(system, { groupId, startsLocal: inDays(60, "17:45") });
    const row = await db.meeting.findUniqueOrThrow({ where: { id: next.id } });
    const happened = await whatHappenedSince(luz, row, "es");
    expect(happened.since).toEqual(meeting.endsAt);
    expect(happened.moved).toMatchObject([{ number: started, to: "accepted" }]);
    expect(happened.recommendations.map(({ words, status }) => [words.words, status])).toEqual([["Print the card.", "accepted"], ["A ramp.", null]]);
  });

  test("the words of a recommendation are put right: the new ones are translated, nobody else's change is lost", async () => {
    const { programme, coordinator, luz, number, meeting, during } = await council();
    const outcomeId = await during(() => recordOutcome(coordinator, { number, kind: "recommendation", words: "A ramp at the door of Wharf Street." }));
    const edit = (actor: PersonActor, words: string, version: number) => during(() => editOutcome(actor, { number, outcomeId, words, version }));
    await edit(coordinator, "A ramp at both doors of Wharf Street.", 0);
    await edit(coordinator, "A ramp at both doors of Wharf Street.", 1);
    await expect(edit(coordinator, "Other words", 0)).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(edit(luz, "Other words", 1)).rejects.toEqual(refusal("errors:notAllowed"));
    const [outcome] = (await meetingRecord(coordinator, meeting.id, "en")).outcomes;
    expect(outcome).toMatchObject({ version: 1, text: { words: "A ramp at both doors of Wharf Street." } });
    expect((await eventNames(programme, meeting.id)).filter((name) => name === "meeting.outcome_changed")).toHaveLength(1);
    const { textId } = await database(programme).prisma.meetingOutcome.findUniqueOrThrow({ where: { id: outcomeId } });
    expect(await database(programme).prisma.translation.count({ where: { textId, words: null } })).toBeGreaterThan(0);
  });

  test("something to do becomes an improvement once, linked both ways; another improvement takes its place", async () => {
    const { programme, system, coordinator, luz, number, meeting, during } = await council();
    const actionId = await during(() => agreeAction(coordinator, { number, words: "Order the print" }));
    const form = { number, actionId, version: 0, improvement: { title: "Print the card", why: "Agreed", siteId: null, ownerId: null } };
    await expect(startFromAction(coordinator, form)).rejects.toEqual(refusal("meetings:errors.notBegun"));
    await expect(during(() => startFromAction(luz, form))).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(during(() => startFromAction(coordinator, { ...form, version: 1 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const presses = await during(() => Promise.allSettled([startFromAction(coordinator, form), startFromAction(coordinator, form)]));
    const [started] = presses.flatMap((press) => (press.status === "fulfilled" ? [press.value] : []));
    expect(presses.flatMap((press) => (press.status === "rejected" ? [press.reason] : []))).toEqual([refusal("meetings:errors.actionLinked")]);
    const db = database(programme).prisma;
    expect(await db.improvement.count()).toBe(1);
    const improvement = await db.improvement.findUniqueOrThrow({ where: { number: started! } });
    expect(await eventNames(programme, improvement.id)).toEqual(["improvement.started"]);
    expect((await meetingRecord(coordinator, meeting.id, "en")).actions).toMatchObject([{ improvement: { number: started }, version: 1 }]);
    expect(await meetingsBehind(coordinator, improvement.id, "en")).toMatchObject([{ text: { words: "Order the print" }, meetingNumber: number }]);
    expect(await meetingsBehind(luz, improvement.id, "es")).toEqual([]);
    const other = await startImprovement(system, { title: "Cards", why: "Asked for" });
    await during(() => editAction(coordinator, { number, actionId, words: "Order the print", improvement: other.number, done: false, version: 1 }));
    expect(await meetingsBehind(coordinator, improvement.id, "en")).toEqual([]);
    expect(await meetingsBehind(coordinator, other.id, "en")).toHaveLength(1);
  });

  test("something to do has an owner and a day, and is done at last", async () => {
    const { programme, coordinator, luz, number, meeting, during } = await council();
    const actionId = await during(() => agreeAction(coordinator, { number, words: "Order the print", ownerId: luz.personId, due: "2027-03-03" }));
    // It stands on her first page, and is wanted in her language.
    const own = async () => (await ownActions(luz, "es")).map(({ text, dueOn, meeting, isInvited }) => [text.words, dueOn?.toISOString().slice(0, 10), meeting.number, isInvited]);
    expect(await own()).toEqual([["Order the print", "2027-03-03", number, true]]);
    expect(await ownActions(coordinator, "en")).toEqual([]);
    const { textId } = await database(programme).prisma.actionItem.findUniqueOrThrow({ where: { id: actionId } });
    expect(await database(programme).prisma.translation.findMany({ where: { textId }, select: { lang: true } })).toEqual([{ lang: "es" }]);
    await expect(during(() => agreeAction(coordinator, { number, words: "x", ownerId: crypto.randomUUID() }))).rejects.toEqual(refusal("meetings:errors.itemOwner"));
    await during(() => editAction(coordinator, { number, actionId, words: "Order the print", ownerId: luz.personId, done: true, version: 0 }));
    await expect(during(() => editAction(coordinator, { number, actionId, words: "x", done: false, version: 0 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const { actions } = await meetingRecord(coordinator, meeting.id, "en");
    expect(actions).toMatchObject([{ owner: { name: "Luz Vega" }, dueOn: null, doneOn: expect.any(Date) }]);
    expect(await own()).toEqual([]);
  });
});
