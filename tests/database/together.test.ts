import { beforeAll, expect, test } from "vitest";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { noteInput } from "#app/features/triage/together/note-input.server.ts";
import { notesOf } from "#app/features/triage/together/notes.queries.server.ts";
import { readingNow, sayReading } from "#app/features/triage/together/reading-now.server.ts";
import { removeNote } from "#app/features/triage/together/remove-note.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const WORDS = "Ask Ana before you call: the sister reads the phone.";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
  const { system, northChampion, southChampion } = small;
  for (const [{ personId }, scopeId] of [[northChampion, small.north], [southChampion, small.south]] as const) {
    await giveGrant(system, { personId, role: "champion", scopeKind: "site", scopeId, from: new Date("2020-01-01T00:00:00Z") });
  }
});

const note = (inputId: string, mentioned: string[] = [], actor = small.coordinator) => noteInput(actor, { inputId, words: WORDS, lang: "en", mentioned });
const address = (personId: string, email: string) => database(small.programme).prisma.person.update({ where: { id: personId }, data: { email }, select: { id: true } });

test("a note is for the team: its words stand in no event and on no receipt, and it changes nothing of the input", async () => {
  const { inputId, secret } = await enterInput(small.system, { words: "Hello", lang: "en", channel: "phone", urgency: 4, site: "north" });
  const before = await inputRow(small.programme, inputId);
  const id = await note(inputId, [small.northChampion.personId, small.coordinator.personId]);
  expect(await notesOf(small.northChampion, inputId, "en")).toMatchObject([{ id, text: { words: WORDS }, author: "Carmen Soto", isMine: false, mentioned: ["Nadia North"] }]);
  expect(await inputRow(small.programme, inputId)).toEqual(before);
  const events = await database(small.programme).prisma.event.findMany({ where: { subjectId: inputId, name: "input.note_written" } });
  expect(events.map(({ payload }) => payload)).toEqual([{ noteId: id, mentioned: [small.northChampion.personId] }]);
  const story = await inputStory((await receiptActor(small.programme, secret))!, inputId, "en");
  expect(JSON.stringify(story)).not.toContain("Ana");
  // Nobody is asked to translate it.
  expect(await database(small.programme).prisma.translation.count({ where: { text: { kind: "input_note" } } })).toBe(0);
});

test("only those who read an input note something about it, and only they are asked to look", async () => {
  const { inputId } = await createInput(small.system);
  await expect(note(inputId, [], small.southChampion)).rejects.toEqual(refusal("errors:notFound"));
  await expect(note(inputId, [small.southChampion.personId])).rejects.toEqual(refusal("together:errors.person"));
  await expect(note(inputId, [newId()])).rejects.toEqual(refusal("together:errors.person"));
  expect(await eventNames(small.programme, inputId)).not.toContain("input.note_written");
});

test("whoever wrote a note takes it away, nobody else, and its words are gone", async () => {
  const { inputId } = await createInput(small.system);
  const id = await note(inputId);
  await expect(removeNote(small.northChampion, { inputId, noteId: id })).rejects.toEqual(refusal("errors:notFound"));
  await expect(removeNote(small.coordinator, { inputId, noteId: "none" })).rejects.toEqual(refusal("errors:notFound"));
  await removeNote(small.coordinator, { inputId, noteId: id });
  await removeNote(small.coordinator, { inputId, noteId: id });
  expect(await notesOf(small.coordinator, inputId, "en")).toEqual([]);
  const { text } = await database(small.programme).prisma.inputNote.findUniqueOrThrow({ where: { id }, include: { text: true } });
  expect(text).toMatchObject({ words: "", erasedAt: expect.any(Date) });
  expect((await eventNames(small.programme, inputId)).filter((name) => name === "input.note_removed")).toHaveLength(1);
});

test("what is withdrawn takes its notes along, and nothing is noted about it any more", async () => {
  const { inputId, secret } = await enterInput(small.system, { words: "Hello", lang: "en", channel: "phone", urgency: 4, site: "north" });
  await note(inputId);
  await withdrawInput((await receiptActor(small.programme, secret))!, { inputId });
  expect(await notesOf(small.coordinator, inputId, "en")).toEqual([]);
  expect(await database(small.programme).prisma.text.count({ where: { words: WORDS, subjectKind: "input_note", erasedAt: null, inputNotes: { some: { inputId } } } })).toBe(0);
  await expect(note(inputId)).rejects.toEqual(refusal("triage:errors.notPossible"));
});

test("who is mentioned gets one mail without a word of it; none where the note was taken away before", async () => {
  const mail = await mailServer();
  const { inputId } = await createInput(small.system);
  await address(small.northChampion.personId, "nadia@example.org");
  await note(inputId, [small.northChampion.personId]);
  const taken = await note(inputId, [small.northChampion.personId]);
  await removeNote(small.coordinator, { inputId, noteId: taken });
  await settleAll(small.programme);
  const { prisma } = database(small.programme);
  const events = await prisma.event.findMany({ where: { subjectId: inputId, name: "input.note_written" }, select: { id: true } });
  const deliveries = await prisma.delivery.findMany({ where: { template: "mentioned", eventId: { in: events.map(({ id }) => id) } }, orderBy: { id: "asc" } });
  expect(deliveries).toHaveLength(2);
  for (const { id } of deliveries) await sendDelivery(small.programme, id);
  expect(mail.mails).toHaveLength(1);
  expect(mail.mails[0]!.subject).toBe("A colleague asks you to look");
  expect(mail.mails[0]!.text).toContain(`/team/inbox/${inputId}`);
  expect(mail.mails[0]!.text).not.toContain("Ana");
});

test("who has an input open is seen by the others for a while, in one place at a time", async () => {
  const [one, other] = [await createInput(small.system), await createInput(small.system)];
  const start = new Date("2026-11-16T17:00:00Z");
  const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
  const champion = await createPerson(small.system, "Chanel Champ", [{ role: "champion", scope: { kind: "programme" } }]);
  await at(start, () => sayReading(champion, one.inputId));
  await at(after(1), () => sayReading(small.coordinator, one.inputId));
  expect(await at(after(2), () => readingNow(small.coordinator, one.inputId))).toEqual(["Chanel Champ"]);
  expect(await at(after(2), () => readingNow(small.northChampion, one.inputId))).toEqual(["Carmen Soto", "Chanel Champ"]);
  expect(await at(after(50), () => readingNow(small.northChampion, one.inputId))).toEqual(["Carmen Soto"]);
  await at(after(3), () => sayReading(small.coordinator, other.inputId));
  expect(await at(after(4), () => readingNow(small.northChampion, one.inputId))).toEqual(["Chanel Champ"]);
  expect(await at(after(4), () => readingNow(small.northChampion, other.inputId))).toEqual(["Carmen Soto"]);
});
