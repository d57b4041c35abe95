import { expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { recordAttendance } from "#app/features/meetings/attendance/record-attendance.server.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { composedMinutes } from "#app/features/meetings/minutes/compose-minutes.queries.server.ts";
import { correctMinutes } from "#app/features/meetings/minutes/correct-minutes.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { publishMinutes } from "#app/features/meetings/minutes/publish-minutes.server.ts";
import { reviseMinutes } from "#app/features/meetings/minutes/revise-minutes.server.ts";
import { noteWhatWasSaid } from "#app/features/meetings/notes/note-what-was-said.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { invitedTo } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, createMeeting, inDays } from "#tests/setup/meeting.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createTranslator, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const THEIRS = "Mi hermana perdió la cita.";

async function held() {
  const small = await smallProgramme();
  const { groupId, people } = await createGroup(small.system, "council", [
    { name: "Chris Chair", lang: "en", email: "chris@harbor.test", role: "chair" },
    { name: "Luz Vega", lang: "es", email: "luz@harbor.test" },
    { name: "Rania Sabbouh", lang: "ar", email: "rania@harbor.test" },
    { name: "Nobody Mail", lang: "es" },
  ]);
  const [chair, luz, rania] = people as [PersonActor, PersonActor, PersonActor];
  const { id, number } = await createMeeting(small.system, { groupId, startsLocal: inDays(10, "17:45") });
  const meeting = await database(small.programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  const after = new Date(meeting.endsAt.getTime() + 3_600_000);
  const later = <T>(work: () => Promise<T>) => at(after, work);
  return { ...small, groupId, chair, luz, rania, number, meeting, after, later };
}

const mails = async (programme: string) =>
  (await database(programme).prisma.delivery.findMany({ where: { template: "minutes" }, orderBy: { id: "asc" }, select: { recipientId: true, lang: true } })).map(({ recipientId, lang }) => [recipientId, lang]);

test("a first version is made of who was there, decisions, notes and actions, and repeats nobody's own words", async () => {
  const { coordinator, luz, number, meeting, later } = await held();
  const itemId = await addAgendaItem(coordinator, { number, title: "The card", minutes: 20, purpose: "advise" });
  await later(async () => {
    const invited = await invitedTo(coordinator, meeting);
    await recordAttendance(coordinator, { number, version: 0, people: invited.map(({ id, name }) => ({ id, attendance: name.startsWith("Nobody") ? "excused" : "room" })) });
    await writeNote(coordinator, { number, itemId, words: "People like the card." });
    await noteWhatWasSaid(coordinator, { number, itemId, words: THEIRS, lang: "es", personId: luz.personId });
    await recordOutcome(coordinator, { number, kind: "recommendation", words: "Print the card.", itemId });
    await agreeAction(coordinator, { number, words: "Order the print", ownerId: luz.personId, due: "2027-03-03" });
  });
  const body = await composedMinutes(coordinator, meeting, "en");
  expect(body).not.toContain(THEIRS);
  expect(body.split("\n")).toEqual([
    "# Who was there",
    "3 of 4 people were there: Chris Chair, Luz Vega, and Rania Sabbouh.",
    "Excused: Nobody Mail.",
    "",
    "# What we recommend",
    "- Print the card.",
    "A council advises. The programme answers by the next meeting.",
    "",
    "# The card",
    "People like the card.",
    "One person told the team something. It goes to the team's inbox.",
    "",
    "# What happens next",
    "- Order the print (Luz Vega, by March 3, 2027)",
  ]);
});

test("draft, approved, published: each member is told when they can read them, and reads reviewed words only", async () => {
  const { programme, system, coordinator, chair, luz, rania, northChampion, number, meeting, after, later } = await held();
  await expect(draftMinutes(coordinator, { number, body: "Early" })).rejects.toEqual(refusal("meetings:errors.notBegun"));
  const id = await later(() => draftMinutes(coordinator, { number, body: "# Who\nAda" }));
  await expect(later(() => draftMinutes(coordinator, { number, body: "Again" }))).rejects.toEqual(refusal("meetings:errors.minutesExist"));
  expect(await minutesOf(luz, meeting, "es")).toEqual([]);
  expect(await minutesOf(chair, meeting, "en")).toMatchObject([{ state: "draft" }]);
  await expect(later(() => publishMinutes(coordinator, { number, version: 0 }))).rejects.toEqual(refusal("meetings:errors.notApproved"));
  await expect(later(() => approveMinutes(luz, { number, version: 0 }))).rejects.toEqual(refusal("errors:notAllowed"));
  await expect(later(() => approveMinutes(northChampion, { number, version: 0 }))).rejects.toEqual(refusal("errors:notAllowed"));
  await later(() => reviseMinutes(coordinator, { number, version: 0, body: "# Who\nAda and Ben" }));
  await expect(later(() => approveMinutes(chair, { number, version: 0 }))).rejects.toEqual(refusal("errors:changedMeanwhile"));
  await later(() => approveMinutes(chair, { number, version: 1 }));
  const { bodyTextId } = await database(programme).prisma.minutes.findUniqueOrThrow({ where: { id } });
  const wanted = await database(programme).prisma.translation.findMany({ where: { textId: bodyTextId }, orderBy: { lang: "asc" } });
  expect(wanted.map(({ lang, dueAt }) => [lang, dueAt])).toEqual([["ar", new Date(after.getTime() + 3 * 86_400_000)], ["es", new Date(after.getTime() + 3 * 86_400_000)]]);
  await later(() => publishMinutes(coordinator, { number, version: 2 }));
  expect(await eventNames(programme, id)).toEqual(["minutes.drafted", "minutes.revised", "minutes.approved", "minutes.published"]);
  await settleAll(programme);
  expect(await mails(programme)).toEqual([[chair.personId, "en"]]);
  expect((await minutesOf(luz, meeting, "es"))[0]!.body).toMatchObject({ words: "# Who\nAda and Ben", translation: null });

  const translator = await createTranslator(system, "es", "Tomas");
  await later(() => translateText(translator, { textId: bodyTextId, lang: "es", words: "# Quiénes\nAda y Ben", checked: false, version: 0 }));
  await settleAll(programme);
  expect((await minutesOf(luz, meeting, "es"))[0]!.body.translation).toBeNull();
  await later(() => translateText(translator, { textId: bodyTextId, lang: "es", words: "# Quiénes\nAda y Ben", checked: true, version: 1 }));
  await settleAll(programme);
  expect((await minutesOf(luz, meeting, "es"))[0]!.body.translation).toMatchObject({ words: "# Quiénes\nAda y Ben" });
  expect(await mails(programme)).toEqual([[chair.personId, "en"], [luz.personId, "es"]]);
  expect((await minutesOf(rania, meeting, "ar"))[0]!.body.translation).toBeNull();
});

test("published minutes are corrected visibly, and the old ones stay to be read", async () => {
  const { coordinator, luz, number, meeting, later } = await held();
  await later(() => draftMinutes(coordinator, { number, body: "Three came." }));
  await expect(later(() => correctMinutes(coordinator, { number, version: 0, body: "Four came." }))).rejects.toEqual(refusal("meetings:errors.notPublished"));
  await later(() => approveMinutes(coordinator, { number, version: 0 }));
  await later(() => publishMinutes(coordinator, { number, version: 1 }));
  await expect(later(() => reviseMinutes(coordinator, { number, version: 2, body: "x" }))).rejects.toEqual(refusal("meetings:errors.minutesPublished"));
  await later(() => correctMinutes(coordinator, { number, version: 2, body: "Four came." }));
  expect((await minutesOf(luz, meeting, "en")).map(({ body }) => body.words)).toEqual(["Three came."]);
  await later(() => approveMinutes(coordinator, { number, version: 0 }));
  await later(() => publishMinutes(coordinator, { number, version: 1 }));
  expect((await minutesOf(luz, meeting, "en")).map(({ body, corrects }) => [body.words, corrects])).toEqual([["Four came.", true], ["Three came.", false]]);
});

test("who is neither invited nor of the group reads no minutes: the meeting is not there for them", async () => {
  const { programme, coordinator, number, later } = await held();
  await later(() => draftMinutes(coordinator, { number, body: "Three came." }));
  const stranger = (await createGroup({ kind: "system", programme }, "youth", [{ name: "Noor", lang: "en", role: "chair" }])).people[0]!;
  await expect(later(() => approveMinutes(stranger, { number, version: 0 }))).rejects.toEqual(refusal("errors:notFound"));
});
