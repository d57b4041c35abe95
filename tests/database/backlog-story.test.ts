import { expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, createPerson, createTranslator, inputRow, smallProgramme } from "#tests/setup/small-programme.ts";

const holderOf = (programme: string, inputId: string): Actor => ({ kind: "receipt", programme, receiptId: crypto.randomUUID(), inputId });

test("only whoever said it reads the story: not another receipt, not another advisor, not the team, not a visitor", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const everywhere = { kind: "programme" } as const;
  const advisor = await createPerson(system, "Ana Advisor", [{ role: "member", scope: everywhere }]);
  const other = await createPerson(system, "Omar Other", [{ role: "member", scope: everywhere }]);
  const mine = await createInput(system, { personId: advisor.personId });
  const theirs = await createInput(system);
  for (const actor of [holderOf(programme, mine.inputId), advisor]) {
    expect((await inputStory(actor, mine.inputId, "es")).items).toMatchObject([{ kind: "said", text: { words: "Nadie me llamó." } }]);
  }
  const strangers: Actor[] = [holderOf(programme, theirs.inputId), other, coordinator, { kind: "visitor", programme }];
  for (const actor of strangers) {
    await expect(inputStory(actor, mine.inputId, "es")).rejects.toMatchObject({ code: "errors:notFound" });
  }
  await expect(inputStory(advisor, crypto.randomUUID(), "es")).rejects.toMatchObject({ code: "errors:notFound" });
});

test("the team's words wait for a checked translation; until then it only says that they are being translated", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(system);
  const { version } = await inputRow(programme, inputId);
  await askContributor(coordinator, { inputId, words: "Which day was it?", version });
  const holder = holderOf(programme, inputId);
  const question = async () => (await inputStory(holder, inputId, "es")).items.find(({ kind }) => kind === "question");
  expect(await question()).toMatchObject({ text: null, pending: true });
  const { textId } = await database(programme).prisma.message.findFirstOrThrow({ where: { inputId } });
  const translator = await createTranslator(system, "es");
  await translateText(translator, { textId, lang: "es", words: "¿Qué día?", checked: false, version: 0 });
  expect(await question()).toMatchObject({ text: null, pending: true });
  await translateText(translator, { textId, lang: "es", words: "¿Qué día fue?", checked: true, version: 1 });
  expect(await question()).toMatchObject({ pending: false, text: { translation: { words: "¿Qué día fue?" } } });
  // Whoever reads the receipt in English reads the original.
  expect((await inputStory(holder, inputId, "en")).items.find(({ kind }) => kind === "question")).toMatchObject({ pending: false, text: { words: "Which day was it?" } });
});

test("what nobody translates is not said to be: their own language stands on a page in another, and it waits only where somebody was asked", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(system);
  const { version } = await inputRow(programme, inputId);
  // They wrote in Spanish, from whatever page; nobody was asked for an English or Arabic one.
  await askContributor(coordinator, { inputId, words: "¿Qué día fue?", lang: "es", version });
  const question = async (lang: string) => (await inputStory(holderOf(programme, inputId), inputId, lang)).items.find(({ kind }) => kind === "question");
  for (const lang of ["en", "ar", "es"]) expect(await question(lang), lang).toMatchObject({ pending: false, text: { lang: "es", words: "¿Qué día fue?" } });

  const second = await createInput(system);
  await askContributor(coordinator, { inputId: second.inputId, words: "Which day was it?", version: (await inputRow(programme, second.inputId)).version });
  const onArabicPage = async () => (await inputStory(holderOf(programme, second.inputId), second.inputId, "ar")).items.find(({ kind }) => kind === "question");
  expect(await onArabicPage()).toMatchObject({ pending: true, text: null, translatedBy: expect.any(Date) });
  await database(programme).prisma.translation.deleteMany({ where: { text: { messages: { some: { inputId: second.inputId } } } } });
  expect(await onArabicPage()).toMatchObject({ pending: false, text: { words: "Which day was it?" } });
});

test("link, status and published updates stand in order; drafts and what came before the link do not", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(system);
  const { number } = await startImprovement(coordinator, { title: "Call back", why: "Nobody called." });
  await changeStatus(coordinator, { number, to: "accepted", version: 0 });
  await linkInput(coordinator, { inputId, number });
  await changeStatus(coordinator, { number, to: "parked", reason: "Two people are missing until March.", version: 1 });
  await draftUpdate(coordinator, { number, said: "Nobody called.", did: "A draft.", audience: "contributors" });
  const updateId = await draftUpdate(coordinator, { number, said: "Nobody called.", did: "Somebody calls within two days.", audience: "contributors" });
  await publishUpdate(coordinator, { updateId, version: 0 });
  const { items, improvements } = await inputStory(holderOf(programme, inputId), inputId, "es");
  expect(items.map(({ kind }) => kind)).toEqual(["said", "linked", "status", "update"]);
  expect(items[2]).toMatchObject({ from: "accepted", to: "parked", reason: null, pending: true });
  // An update is published in its source at once; the page says that it is not in the reader's language yet.
  expect(items[3]).toMatchObject({ updateId, pending: true, corrected: false, did: { words: "Somebody calls within two days.", translation: null } });
  expect(improvements).toMatchObject([{ number, status: "parked" }]);
});

test("an unlinked improvement is no part of the story any more; a merged one leads on to the other", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(system);
  const first = await startImprovement(coordinator, { title: "Call back", why: "Why.", inputId });
  const second = await startImprovement(coordinator, { title: "Answer in time", why: "Why." });
  await mergeImprovement(coordinator, { number: first.number, into: second.number, version: 0 });
  await changeStatus(coordinator, { number: second.number, to: "accepted", version: 0 });
  const updateId = await draftUpdate(coordinator, { number: second.number, said: "Said.", did: "Did.", audience: "public" });
  await publishUpdate(coordinator, { updateId, version: 0 });
  const holder = holderOf(programme, inputId);
  const { items } = await inputStory(holder, inputId, "en");
  expect(items.map(({ kind }) => kind)).toEqual(["said", "linked", "merged", "status", "update"]);
  expect(items.at(-1)).toMatchObject({ improvement: { number: second.number } });
  await unlinkInput(coordinator, { linkId: first.linkId! });
  expect((await inputStory(holder, inputId, "en")).items.map(({ kind }) => kind)).toEqual(["said"]);
});

test("a speaker of a language that Heard has no pages in reads reviewed words in it", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(system, { lang: "ht", words: "Pèsonn pa rele." });
  const { number } = await startImprovement(coordinator, { title: "Call back", why: "Why.", inputId });
  const { titleTextId } = await database(programme).prisma.improvement.findUniqueOrThrow({ where: { number } });
  await translateText(await createTranslator(system, "ht"), { textId: titleTextId, lang: "ht", words: "Rele tounen", checked: true, version: 0 });
  const { improvements } = await inputStory(holderOf(programme, inputId), inputId, "en");
  expect(improvements).toMatchObject([{ title: { translation: { lang: "ht", words: "Rele tounen" } } }]);
});

test("withdrawn words leave an honest mark", async () => {
  const { programme, system } = await smallProgramme();
  const { inputId } = await createInput(system);
  await withdrawInput(system, { inputId });
  const { items } = await inputStory(holderOf(programme, inputId), inputId, "es");
  expect(items).toMatchObject([{ kind: "said", text: { erased: true, words: "" } }, { kind: "withdrawn" }]);
});
