import { expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { countsThisYear, latestChange, publishedChange, publishedChanges } from "#app/features/backlog/changes.queries.server.ts";
import { correctUpdate } from "#app/features/backlog/updates/correct-update.server.ts";
import { draftUpdate, type UpdateWords } from "#app/features/backlog/updates/draft-update.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createTranslator, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const visitorOf = ({ programme }: SmallProgramme): Actor => ({ kind: "visitor", programme });

function start(actor: Actor, inputId?: string) {
  return startImprovement(actor, { title: "A room with a door", why: "Others hear.", inputId });
}

async function publish(actor: Actor, number: number, more: Partial<UpdateWords> = {}): Promise<string> {
  const updateId = await draftUpdate(actor, { number, said: "Others could hear.", did: "The door is closed now.", audience: "public", ...more });
  await publishUpdate(actor, { updateId, version: 0 });
  return updateId;
}

async function translate(small: SmallProgramme, textId: string, lang: string, words: string, checked: boolean): Promise<void> {
  const { version } = await database(small.programme).prisma.translation.findUniqueOrThrow({ where: { textId_lang: { textId, lang } } });
  await translateText(await createTranslator(small.system, lang === "en" ? "es" : lang), { textId, lang, words, checked, version });
}

async function revision({ programme }: SmallProgramme): Promise<bigint> {
  await settleAll(programme);
  return (await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 } })).publicRevision;
}

test("a draft, an update for contributors and an improvement without one are nothing for the public", async () => {
  const small = await smallProgramme();
  const { coordinator } = small;
  const { number } = await start(coordinator);
  await draftUpdate(coordinator, { number, said: "Said.", did: "Did.", audience: "public" });
  await publish(coordinator, number, { audience: "contributors" });
  expect(await publishedChanges(visitorOf(small), "en")).toEqual({ items: [], older: null });
  expect(await latestChange(visitorOf(small), "en")).toBeNull();
  await expect(publishedChange(visitorOf(small), number, "en")).rejects.toEqual(refusal("errors:notFound"));
  await expect(publishedChange(visitorOf(small), 4711, "en")).rejects.toEqual(refusal("errors:notFound"));
});

test("a language appears when a person has checked it; until then the source stands", async () => {
  const small = await smallProgramme();
  const { number } = await start(small.coordinator);
  await publish(small.coordinator, number);
  const { didTextId } = await database(small.programme).prisma.update.findFirstOrThrow();
  await translate(small, didTextId, "es", "Ahora la puerta se cierra.", false);
  expect((await publishedChange(visitorOf(small), number, "es")).latest.did).toMatchObject({ words: "The door is closed now.", inReadersLanguage: false, translation: null });
  const before = await revision(small);
  await translate(small, didTextId, "es", "Ahora la puerta está cerrada.", true);
  expect(await revision(small)).toBeGreaterThan(before);
  const spanish = await publishedChange(visitorOf(small), number, "es");
  expect(spanish.latest.did.translation).toMatchObject({ words: "Ahora la puerta está cerrada.", custody: { state: "reviewed" } });
  expect((await publishedChange(visitorOf(small), number, "ar")).latest.did.translation).toBeNull();
  // Saved once more without the mark, it is public no more, on kept pages neither.
  const whileReviewed = await revision(small);
  await translate(small, didTextId, "es", "Ahora la puerta se queda cerrada.", false);
  expect(await revision(small)).toBeGreaterThan(whileReviewed);
  expect((await publishedChange(visitorOf(small), number, "es")).latest.did.translation).toBeNull();
});

test("the front door shows the newest change that its reader can read, else the newest", async () => {
  const small = await smallProgramme();
  const older = await start(small.coordinator);
  const readable = await publish(small.coordinator, older.number);
  const newer = await start(small.coordinator);
  await publish(small.coordinator, newer.number);
  expect((await latestChange(visitorOf(small), "es"))?.number).toBe(newer.number);
  const { saidTextId, didTextId } = await database(small.programme).prisma.update.findUniqueOrThrow({ where: { id: readable } });
  await translate(small, saidTextId, "es", "Otros podían oír.", true);
  expect((await latestChange(visitorOf(small), "es"))?.number).toBe(newer.number);
  await translate(small, didTextId, "es", "Ahora la puerta se cierra.", true);
  expect((await latestChange(visitorOf(small), "es"))?.number).toBe(older.number);
  expect((await latestChange(visitorOf(small), "en"))?.number).toBe(newer.number);
});

test("a quote goes when its writer takes the consent back, and when they withdraw", async () => {
  const small = await smallProgramme();
  const { system, coordinator } = small;
  const visitor = visitorOf(small);
  const { inputId, number: quoted } = await createInput(system, { words: "Todos oían." });
  const { number } = await start(coordinator, inputId);
  await allowQuote(system, { inputId, allow: true });
  await publish(coordinator, number, { quoteInputNumber: quoted });
  expect((await publishedChange(visitor, number, "en")).latest.quote).toMatchObject({ words: "Todos oían.", lang: "es", translation: null });
  const { textId } = await database(small.programme).prisma.input.findUniqueOrThrow({ where: { id: inputId } });
  await translate(small, textId, "en", "Everybody could hear.", true);
  expect((await publishedChange(visitor, number, "en")).latest.quote?.translation?.words).toBe("Everybody could hear.");
  const before = await revision(small);
  await allowQuote(system, { inputId, allow: false });
  expect((await publishedChange(visitor, number, "en")).latest.quote).toBeNull();
  const between = await revision(small);
  expect(between).toBeGreaterThan(before);
  await allowQuote(system, { inputId, allow: true });
  await withdrawInput(system, { inputId });
  const gone = await publishedChange(visitor, number, "en");
  expect(gone.latest).toMatchObject({ quote: null, did: { words: "The door is closed now." } });
  expect(await revision(small)).toBeGreaterThan(between);
});

test("fewer than five people are not counted, and one person who said it twice is one", async () => {
  const small = await smallProgramme();
  const { system, coordinator } = small;
  const { number } = await start(coordinator);
  await publish(coordinator, number);
  const advisor = coordinator.personId;
  const said = async (lang: string, personId?: string) => {
    const { inputId } = await createInput(system, { lang, ...(personId && { personId }) });
    await linkInput(coordinator, { inputId, number });
    return inputId;
  };
  for (const lang of ["es", "ar", "vi"]) await said(lang);
  await said("en", advisor);
  await said("en", advisor);
  expect((await publishedChange(visitorOf(small), number, "en")).voices).toBeNull();
  const fifth = await said("es");
  expect((await publishedChange(visitorOf(small), number, "en")).voices).toEqual({ people: 5, languages: 4 });
  await withdrawInput(system, { inputId: fifth });
  expect((await publishedChange(visitorOf(small), number, "en")).voices).toBeNull();
});

test("a correction shows first, and what it corrects stays, marked", async () => {
  const small = await smallProgramme();
  const { coordinator } = small;
  const { number } = await start(coordinator);
  const wrong = await publish(coordinator, number, { did: "Since March." });
  const right = await correctUpdate(coordinator, { updateId: wrong, said: "Others could hear.", did: "Since May." });
  expect((await publishedChange(visitorOf(small), number, "en")).latest).toMatchObject({ id: wrong, corrected: false });
  await publishUpdate(coordinator, { updateId: right, version: 0 });
  const change = await publishedChange(visitorOf(small), number, "en");
  expect(change.latest).toMatchObject({ id: right, corrects: true, did: { words: "Since May." } });
  expect(change.updates).toMatchObject([{ id: right, corrected: false }, { id: wrong, corrected: true }]);
  expect((await publishedChanges(visitorOf(small), "en")).items).toMatchObject([{ number, latest: { id: right } }]);
});

test("the list has each change once, newest first, page by page, and a merged one stands as what it became", async () => {
  const small = await smallProgramme();
  const { coordinator } = small;
  const visitor = visitorOf(small);
  const numbers: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { number } = await start(coordinator);
    await publish(coordinator, number);
    numbers.push(number);
  }
  await publish(coordinator, numbers[0]!, { did: "And it stayed." });
  const first = await publishedChanges(visitor, "en", { most: 2 });
  expect(first.items.map(({ number }) => number)).toEqual([numbers[0], numbers[2]]);
  const second = await publishedChanges(visitor, "en", { most: 2, before: first.older });
  expect(second).toMatchObject({ items: [{ number: numbers[1] }], older: null });
  await changeStatus(coordinator, { number: numbers[2]!, to: "accepted", version: 0 });
  await mergeImprovement(coordinator, { number: numbers[1]!, into: numbers[2]!, version: 0 });
  expect((await publishedChange(visitor, numbers[1]!, "en")).status).toBe("accepted");
  expect((await latestChange(visitor, "en"))?.number).toBe(numbers[0]);
});

test("the three numbers: what was told this year without spam and withdrawn words, changes, and what is being tried", async () => {
  const small = await smallProgramme();
  const { programme, system, coordinator } = small;
  for (let n = 0; n < 4; n += 1) await createInput(system);
  const spam = await createInput(system);
  await database(programme).prisma.input.update({ where: { id: spam.inputId }, data: { status: "closed", closeReason: "spam" } });
  const tried = await start(coordinator);
  await changeStatus(coordinator, { number: tried.number, to: "accepted", version: 0 });
  await changeStatus(coordinator, { number: tried.number, to: "testing", version: 1 });
  expect(await countsThisYear(visitorOf(small), "America/New_York")).toEqual({ told: null, changed: 0, tried: 1 });
  await createInput(system);
  await changeStatus(coordinator, { number: tried.number, to: "implemented", version: 2 });
  expect(await countsThisYear(visitorOf(small), "America/New_York")).toEqual({ told: 5, changed: 1, tried: 0 });
});
