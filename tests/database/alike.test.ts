import { expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { linkedImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { linkMany } from "#app/features/backlog/link-many.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { alikeInputs } from "#app/features/triage/alike/alike.queries.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { reopenInput } from "#app/features/triage/reopen-input.server.ts";
import { toldOfUpdate } from "#app/features/notifications/told/told.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

async function said(small: SmallProgramme, words: string, more: { lang?: string; site?: string; contact?: string; email?: string } = {}) {
  const { lang = "en", site = "north", contact, email } = more;
  const entered = await enterInput(small.system, { words, lang, channel: "phone", urgency: 4, site, ...(contact && { contact: { kind: "phone", value: contact, leaveMessage: false } }), ...(email && { contact: { kind: "email", value: email, leaveMessage: false } }) });
  return { ...entered, holder: (await receiptActor(small.programme, entered.secret))! };
}

test("what says much the same is found, in other languages by its translation, and only what one may read", async () => {
  const small = await smallProgramme();
  const mould = await said(small, "The mould in our bathroom makes my daughter cough every night.");
  const same = await said(small, "Black mould grows in the bathroom and the children cough.");
  const south = await said(small, "Mould everywhere, my boy coughs all night long.", { site: "south" });
  const spanish = await said(small, "Hay moho en el baño y el niño tose.", { lang: "es" });
  for (const words of ["Nobody called me back about the letter.", "The interpreter never came to the meeting.", "The form is too long and too small.", "The office was closed on Friday afternoon."]) await said(small, words);
  const spam = await said(small, "Buy mould spray for your bathroom, stop the cough.");
  await closeInput(small.coordinator, { inputId: spam.inputId, reason: "spam", version: 0 });
  const { textId } = await inputRow(small.programme, spanish.inputId);
  await translateText(await createTranslator(small.system, "es"), { textId, lang: "en", words: "There is mould in the bathroom and the boy coughs.", checked: true, version: 0 });
  await settleAll(small.programme);
  const numbers = async (actor = small.coordinator) => (await alikeInputs(actor, mould.inputId, "en")).map(({ number }) => number).toSorted((a, b) => a - b);
  expect(await numbers()).toEqual([same.number, south.number, spanish.number].toSorted((a, b) => a - b));
  expect(await numbers(small.northChampion)).toEqual([same.number, spanish.number].toSorted((a, b) => a - b));
  await withdrawInput(same.holder, { inputId: same.inputId });
  await settleAll(small.programme);
  expect(await numbers(small.northChampion)).toEqual([spanish.number]);
});

test("these say the same: all are linked, each person counts and hears of it; what is gone meanwhile is left out", async () => {
  const small = await smallProgramme();
  const [one, two, gone] = [await said(small, "The door is shut at five."), await said(small, "The door is shut when I come from work."), await said(small, "Shut at five!")];
  const { number } = await startImprovement(small.coordinator, { title: "Open until seven", why: "People work." });
  await withdrawInput(gone.holder, { inputId: gone.inputId });
  const south = await said(small, "Shut in the south.", { site: "south" });
  const outcome = await linkMany(small.northChampion, [one, two, gone, south].map(({ inputId }) => ({ inputId, version: 0 })), number);
  expect(outcome).toMatchObject({ done: 2, changed: [], impossible: [] });
  expect((await readImprovement(small.coordinator, number, "en")).people).toBe(2);
  for (const { inputId, holder } of [one, two]) {
    expect((await inputStory(holder, inputId, "en")).items.map(({ kind }) => kind)).toContain("linked");
    expect((await eventNames(small.programme, inputId)).filter((name) => name === "input.linked")).toHaveLength(1);
  }
  expect(await linkedImprovements(small.coordinator, south.inputId, "en")).toEqual([]);
});

test("the same person twice counts once and hears on both receipts what comes of the first; opened again it stands alone", async () => {
  const small = await smallProgramme();
  const first = await said(small, "The lift is broken.");
  const again = await said(small, "I told you: the lift is broken!", { contact: "+1 617 555 0100" });
  const { number } = await startImprovement(small.coordinator, { title: "Repair the lift", why: "People cannot come up." });
  for (const { inputId } of [first, again]) await linkInput(small.coordinator, { inputId, number });
  const people = async () => (await readImprovement(small.coordinator, number, "en")).people;
  expect(await people()).toBe(2);
  const { version } = await inputRow(small.programme, again.inputId);
  await closeInput(small.coordinator, { inputId: again.inputId, reason: "duplicate", repeats: first.number, version });
  expect(await people()).toBe(1);
  expect(await inputRow(small.programme, again.inputId)).toMatchObject({ status: "closed", closeReason: "duplicate", repeatsId: first.inputId });
  // What the first is linked to later stands on both receipts.
  const { number: other } = await startImprovement(small.coordinator, { title: "Meet downstairs", why: "Until the lift works." });
  await linkInput(small.coordinator, { inputId: first.inputId, number: other });
  await changeStatus(small.coordinator, { number: other, to: "accepted", version: 0 });
  expect((await inputStory(again.holder, again.inputId, "en")).items.flatMap((item) => ("improvement" in item ? [item.improvement.number] : []))).toContain(other);
  await reopenInput(small.coordinator, { inputId: again.inputId, version: version + 1 });
  expect(await inputRow(small.programme, again.inputId)).toMatchObject({ status: "linked", repeatsId: null });
  expect(await people()).toBe(2);
});

test("whoever repeats it from another address hears there too what comes of it, in their language; no address hears twice", async () => {
  const small = await smallProgramme();
  const { coordinator, programme } = small;
  const first = await said(small, "The lift is broken.", { email: "ana@example.org" });
  const elsewhere = await said(small, "El ascensor no anda.", { lang: "es", email: "ana.trabajo@example.org" });
  const same = await said(small, "The lift again!", { email: " Ana@Example.org" });
  const linkedToo = await said(small, "The lift, still!", { email: "ANA@example.org" });
  const third = await said(small, "The lift! Call my work.", { email: "ana.trabajo@example.org" });
  const { number } = await startImprovement(coordinator, { title: "Repair the lift", why: "People cannot come up." });
  for (const { inputId } of [first, linkedToo]) await linkInput(coordinator, { inputId, number });
  for (const { inputId } of [elsewhere, same, linkedToo, third]) {
    const { version } = await inputRow(programme, inputId);
    await closeInput(coordinator, { inputId, reason: "duplicate", repeats: first.number, version });
  }
  await settleAll(programme);
  const updateId = await draftUpdate(coordinator, { number, said: "Nobody could come up.", did: "The lift goes again.", audience: "contributors" });
  await publishUpdate(coordinator, { updateId, version: 0 });
  await settleAll(programme);
  const { prisma } = database(programme);
  const contributorOf = async (inputId: string) => (await prisma.input.findUniqueOrThrow({ where: { id: inputId }, select: { contributorId: true } })).contributorId;
  const told = async () => (await prisma.delivery.findMany({ where: { template: "update" }, orderBy: { id: "asc" } })).map(({ recipientId }) => recipientId);
  expect(await told()).toEqual([await contributorOf(first.inputId)]);
  // The other address waits for Spanish, which the team was asked for.
  const { saidTextId, didTextId } = await prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  const translator = await createTranslator(small.system, "es");
  for (const textId of [saidTextId, didTextId]) await translateText(translator, { textId, lang: "es", words: "El ascensor anda.", checked: true, version: 0 });
  await settleAll(programme);
  expect(await told()).toEqual([await contributorOf(first.inputId), await contributorOf(elsewhere.inputId)]);
  expect((await toldOfUpdate(coordinator, updateId)).people.map((one) => [one.number, one.state])).toEqual([
    [first.number, expect.not.stringMatching(/^no/)],
    [elsewhere.number, expect.not.stringMatching(/^no/)],
  ]);
});

test("a repetition names another message that one may read; what repeats a repetition repeats the first", async () => {
  const small = await smallProgramme();
  const [one, two, three] = [await said(small, "One."), await said(small, "Two."), await said(small, "Three.")];
  const south = await said(small, "South.", { site: "south" });
  const close = (inputId: string, repeats: number, actor = small.northChampion) => closeInput(actor, { inputId, reason: "duplicate", repeats, version: 0 });
  for (const wrong of [one.number, south.number, 99_999]) await expect(close(one.inputId, wrong)).rejects.toEqual(refusal("triage:errors.repeats"));
  expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "new", repeatsId: null });
  await close(two.inputId, one.number);
  await close(three.inputId, two.number);
  expect((await inputRow(small.programme, three.inputId)).repeatsId).toBe(one.inputId);
  // The first turns out to repeat another one itself: the others follow.
  const zero = await said(small, "Zero.");
  await close(one.inputId, zero.number);
  const rows = await database(small.programme).prisma.input.findMany({ where: { repeatsId: zero.inputId }, orderBy: { number: "asc" }, select: { number: true } });
  expect(rows.map(({ number }) => number)).toEqual([one.number, two.number, three.number]);
});
