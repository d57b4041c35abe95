import { beforeAll, describe, expect, test } from "vitest";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { publishedChange } from "#app/features/backlog/changes.queries.server.ts";
import type { PersonActor, ReceiptActor } from "#app/features/events/actor.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { reviewTranslation } from "#app/features/texts/review-translation.server.ts";
import { endQualification } from "#app/features/texts/qualified/end-qualification.server.ts";
import { noteQualification } from "#app/features/texts/qualified/note-qualification.server.ts";
import { listQualifications } from "#app/features/texts/qualified/qualifications.queries.server.ts";
import { keepMachineDraft } from "#app/features/texts/keep-machine-draft.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { translateText, type TranslateInput } from "#app/features/texts/translate-text.server.ts";
import { correctDeskLanguage } from "#app/features/translation/desk/correct-desk-language.server.ts";
import { readDeskText, waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { draftStateOf } from "#app/features/translation/desk/draft-state.queries.server.ts";
import { neighboursOf } from "#app/features/translation/desk/neighbours.queries.server.ts";
import { subjectLink } from "#app/features/translation/desk/subject-link.server.ts";
import { askDraft } from "#app/features/translation/drafts/ask-draft.server.ts";
import draftTranslationJob from "#app/features/translation/drafts/draft-translation.timer.server.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { correctOutsideLanguage } from "#app/features/translation/outside/correct-outside-language.server.ts";
import { listJobs, readJob, textsToGive } from "#app/features/translation/outside/jobs.queries.server.ts";
import { makeJob } from "#app/features/translation/outside/make-job.server.ts";
import { outsideActor, outsideWork } from "#app/features/translation/outside/outside-work.queries.server.ts";
import { revokeJob } from "#app/features/translation/outside/revoke-job.server.ts";
import { saveOutside } from "#app/features/translation/outside/save-outside.server.ts";
import { answerQuestion } from "#app/features/translation/questions/answer-question.server.ts";
import { askAuthor } from "#app/features/translation/questions/ask-author.server.ts";
import { countOpenQuestions, questionsAbout, questionsFor } from "#app/features/translation/questions/questions.queries.server.ts";
import { changeSecondReview } from "#app/features/translation/review/change-second-review.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { answer } from "#tests/setup/answer.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
let translator: PersonActor;

beforeAll(async () => {
  small = await smallProgramme();
  translator = await createTranslator(small.system, "es", "Soledad");
});

const row = (textId: string, lang: string) => database(small.programme).prisma.translation.findUniqueOrThrow({ where: { textId_lang: { textId, lang } } });

/** A published update in English, wanted in Spanish and Arabic. Its texts are critical. */
async function published(did = "We open at 9 now. Call 555-0100.") {
  const { number } = await startImprovement(small.coordinator, { title: "Open earlier", why: "People wait.", siteId: small.north });
  const updateId = await draftUpdate(small.northChampion, { number, said: "You open too late.", did, audience: "public" });
  await publishUpdate(small.coordinator, { updateId, version: 0 });
  const { saidTextId, didTextId } = await database(small.programme).prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  return { number, saidTextId, didTextId };
}

const translate = (actor: PersonActor, textId: string, words: string, more: Partial<TranslateInput> = {}) =>
  translateText(actor, { textId, lang: "es", words, checked: true, version: 0, ...more });

test("somebody's words come first, urgent ones before all, then what is due first", async () => {
  const fresh = await smallProgramme();
  const desk = await createTranslator(fresh.system, "es");
  await database(fresh.programme).prisma.translation.deleteMany();
  const calm = await createInput(fresh.coordinator, { urgency: 3 });
  // Less important, and due long since: only what is urgent comes before what is due.
  const late = await at(new Date("2026-09-01T15:00:00Z"), () => createInput(fresh.coordinator, { urgency: 4 }));
  const urgent = await createInput(fresh.coordinator, { urgency: 1 });
  const { number } = await startImprovement(fresh.coordinator, { title: "Open earlier", why: "People wait.", siteId: fresh.north });
  await draftUpdate(fresh.coordinator, { number, said: "Too late.", did: "Earlier now.", audience: "public" });
  await askContributor(fresh.coordinator, { inputId: calm.inputId, words: "Which day?", version: 0 });
  await createInput(fresh.coordinator, { lang: "vi", words: "Không ai gọi." });
  const waiting = await waitingTranslations(desk);
  expect(waiting.slice(0, 4).map(({ kind, urgency }) => [kind, urgency])).toEqual([["input", 1], ["input", 4], ["message", 3], ["input", 3]]);
  expect(waiting[1]).toMatchObject({ subjectId: late.inputId });
  expect(waiting.slice(4).map(({ kind }) => kind).toSorted()).toEqual(["improvement_title", "update_did", "update_said"]);
  expect(waiting[0]).toMatchObject({ subjectId: urgent.inputId, urgency: 1, state: "new" });
  expect(waiting.slice(4).map(({ dueAt }) => dueAt!.getTime())).toEqual(waiting.slice(4).map(({ dueAt }) => dueAt!.getTime()).toSorted((a, b) => a - b));
});

describe("saying that it is right", () => {
  test("asks back where parts of the text are missing, or where it is what a machine wrote; a draft may lack anything", async () => {
    const { didTextId } = await published();
    expect(await translate(translator, didTextId, "Abrimos a las nueve.", { checked: false })).toBe("saved");
    await expect(translate(translator, didTextId, "Abrimos a las nueve.", { version: 1 })).rejects.toMatchObject({ code: "texts:errors.lost", values: { parts: "555-0100 · 9" } });
    expect(await translate(translator, didTextId, "Abrimos a las nueve.", { version: 1, confirmed: true })).toBe("reviewed");

    const { saidTextId } = await published();
    await keepMachineDraft(small.system, { textId: saidTextId, lang: "es", words: "Abren demasiado tarde.", engine: "apertium", version: 0 });
    await expect(translate(translator, saidTextId, "Abren demasiado tarde.")).rejects.toMatchObject({ code: "texts:errors.draftUnchanged" });
    expect(await translate(translator, saidTextId, "Abren demasiado tarde.", { confirmed: true })).toBe("reviewed");
    // A person stands for it now; that it began as a machine's stays known.
    expect(await row(saidTextId, "es")).toMatchObject({ origin: "human", engine: "apertium", authorId: translator.personId, qualifiedAs: "certified" });
  });

  test("blanks stay as they are, whoever says otherwise; on the desk they may be wrong for a while", async () => {
    const { didTextId } = await published("Call {{phone}}.");
    const wrong = "Llame al {{teléfono}}.";
    await expect(translate(translator, didTextId, wrong, { confirmed: true })).rejects.toMatchObject({ code: "texts:errors.blanks", values: { parts: "{{phone}} · {{teléfono}}" } });
    expect(await translate(translator, didTextId, wrong, { checked: false })).toBe("saved");
    const second = await createTranslator(small.system, "es", "Celia");
    await expect(reviewTranslation(second, { textId: didTextId, lang: "es", confirmed: true, version: 1 })).rejects.toMatchObject({ code: "texts:errors.blanks" });
    expect(await translate(second, didTextId, "Llame al {{ phone }}.", { version: 1 })).toBe("reviewed");
  });

  test("of a critical text takes a qualified person; somebody else's work is checked as it stands", async () => {
    const { number, didTextId, saidTextId } = await published();
    const beginner = await createPerson(small.system, "Benito", [{ role: "translator", scope: { kind: "programme" }, lang: "es" }]);
    const shown = async () => (await publishedChange({ kind: "visitor", programme: small.programme }, number, "es")).latest.did.translation;
    expect(await translate(beginner, didTextId, "Abrimos a las 9. Llame al 555-0100.")).toBe("ready");
    expect(await row(didTextId, "es")).toMatchObject({ reviewedAt: null, readyAt: expect.any(Date) as Date, authorId: beginner.personId });
    expect(await shown()).toBeNull();
    const onDesk = (actor: PersonActor) => waitingTranslations(actor).then((all) => all.find(({ textId }) => textId === didTextId));
    expect(await onDesk(beginner)).toMatchObject({ state: "ready", isOwn: true });
    expect(await onDesk(translator)).toMatchObject({ state: "ready", isOwn: false });

    const check = { textId: didTextId, lang: "es", version: 1 };
    await expect(reviewTranslation(beginner, check)).rejects.toMatchObject({ status: 404 });
    const other = await createPerson(small.system, "Otto", [{ role: "translator", scope: { kind: "programme" }, lang: "es" }]);
    await expect(reviewTranslation(other, check)).rejects.toMatchObject({ code: "translations:errors.notQualified", status: 403 });
    await expect(reviewTranslation(small.coordinator, check)).rejects.toMatchObject({ status: 404 });
    await expect(reviewTranslation(small.system, check)).rejects.toMatchObject({ status: 404 });
    await reviewTranslation(translator, check);
    expect(await shown()).toMatchObject({ words: "Abrimos a las 9. Llame al 555-0100.", custody: { state: "reviewed", translatedBy: "Benito", reviewedBy: "Soledad", qualifiedAs: "certified" } });
    await expect(reviewTranslation(translator, { ...check, version: 2 })).rejects.toMatchObject({ status: 409 });

    // What a machine wrote has to be made somebody's own first.
    await keepMachineDraft(small.system, { textId: saidTextId, lang: "es", words: "Borrador", engine: "apertium", version: 0 });
    await expect(reviewTranslation(translator, { ...check, textId: saidTextId, version: 0 })).rejects.toMatchObject({ status: 404 });
    expect(await readDeskText(translator, saidTextId, "es")).toMatchObject({ translation: null, draft: "Borrador", state: "draft" });
  });

  test("takes a second person where the programme asks for one, of every text", async () => {
    const administrator = await createPerson(small.system, "Ada", [{ role: "administrator", scope: { kind: "programme" } }]);
    await expect(changeSecondReview(small.coordinator, { on: true })).rejects.toMatchObject({ status: 403 });
    await changeSecondReview(administrator, { on: true });
    const { inputId } = await createInput(small.coordinator);
    const { textId } = await inputRow(small.programme, inputId);
    const english = { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 };
    expect(await translateText(translator, english)).toBe("ready");
    await expect(reviewTranslation(translator, { textId, lang: "en", version: 1 })).rejects.toMatchObject({ status: 404 });
    const second = await createTranslator(small.system, "es", "Segunda");
    await reviewTranslation(second, { textId, lang: "en", version: 1 });
    expect(await row(textId, "en")).toMatchObject({ authorId: translator.personId, reviewedById: second.personId, readyAt: null });
    // Whoever changes it first becomes its translator, and somebody else's turn comes.
    expect(await translateText(second, { ...english, words: "No one called me.", version: 2 })).toBe("ready");
    await changeSecondReview(administrator, { on: false });
    expect(await translateText(second, { ...english, words: "Nobody called.", version: 3 })).toBe("reviewed");
  });

  test("a qualification is noted by others, for a pair, and ends; what was checked before says how it was then", async () => {
    const person = await createPerson(small.system, "Nina", [{ role: "translator", scope: { kind: "programme" }, lang: "es" }]);
    const noted = { personId: person.personId, from: "en", to: "es", how: "tested", since: "2024-05-01" } as const;
    await expect(noteQualification({ ...person, grants: [...person.grants, { role: "coordinator", scope: { kind: "programme" } }] }, noted)).rejects.toMatchObject({ status: 404 });
    await expect(noteQualification(small.northChampion, noted)).rejects.toMatchObject({ status: 404 });
    await expect(noteQualification(small.coordinator, { ...noted, since: "2999-01-01" })).rejects.toMatchObject({ code: "translations:errors.since" });
    await noteQualification(small.coordinator, noted);
    await noteQualification(small.coordinator, noted);
    const [qualification] = (await listQualifications(small.coordinator)).filter(({ personId }) => personId === person.personId);
    const { didTextId, saidTextId } = await published("Earlier now.");
    expect(await translate(person, didTextId, "Ahora más temprano.")).toBe("reviewed");
    await endQualification(small.coordinator, { id: qualification!.id });
    expect(await translate(person, saidTextId, "Abren muy tarde.")).toBe("ready");
    expect((await readTexts(person, [didTextId], "es")).get(didTextId)!.translation!.custody).toMatchObject({ state: "reviewed", qualifiedAs: "tested" });
  });
});

describe("around a text", () => {
  test("its neighbours in the pair's languages, a link for whoever may open it, and a machine's draft on request", async () => {
    const { inputId } = await createInput(small.coordinator, { words: "Nadie me llamó el 3 de mayo." });
    await answerContributor(small.northChampion, { inputId, words: "We will call you.", version: 0 });
    const { textId } = await inputRow(small.programme, inputId);
    const text = (await readDeskText(translator, textId, "en"))!;
    expect(text).toMatchObject({ author: null, from: "es", to: "en", critical: false, state: "new" });
    expect(await neighboursOf(translator, text)).toMatchObject([{ kind: "message", lang: "en", words: "We will call you.", translation: null, side: "after" }]);
    expect(await subjectLink(translator, text)).toBeNull();
    expect(await subjectLink(small.northChampion, text)).toBe(paths.input(inputId));
    expect(await subjectLink(small.southChampion, text)).toBeNull();
    expect(await readDeskText(small.coordinator, textId, "en")).toBeNull();

    expect(await draftStateOf(translator, text)).toEqual({ state: "none" });
    await expect(askDraft(translator, { textId, lang: "en" })).rejects.toMatchObject({ code: "translations:failure.no_engine" });
    await prepareJobs(databaseUrl(), small.programme, [draftTranslationJob]);
    await addEngine(small.system, { kind: "apertium", address: "http://127.0.0.1:9", pairs: ["es>en"], getsPrivate: true });
    expect(await draftStateOf(translator, text)).toEqual({ state: "free" });
    await askDraft(translator, { textId, lang: "en" });
    expect(await draftStateOf(translator, text)).toEqual({ state: "queued" });
    await database(small.programme).prisma.draftRequest.updateMany({ data: { state: "failed", failure: "timeout" } });
    expect(await draftStateOf(translator, text)).toEqual({ state: "failed", failure: "timeout" });
    await expect(askDraft(small.coordinator, { textId, lang: "en" })).rejects.toMatchObject({ status: 404 });
    await database(small.programme).prisma.translationEngine.deleteMany();
  });

  test("the language of somebody's words is put right by a translator who has them, and moves to the desk of that language", async () => {
    const { inputId } = await createInput(small.coordinator, { words: "Ninguém me ligou, esperei duas semanas.", lang: "es" });
    const { textId } = await inputRow(small.programme, inputId);
    const correct = (actor: PersonActor, lang: string, version: number) => correctDeskLanguage(actor, { textId, to: "en", lang, version });
    const vietnamese = await createTranslator(small.system, "vi");
    await expect(correct(vietnamese, "pt-BR", 0)).rejects.toMatchObject({ status: 404 });
    await expect(correct(translator, "pt-BR", 3)).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    expect(await eventNames(small.programme, inputId)).toEqual(["input.received"]);

    await correct(translator, "PT-br", 0);
    expect((await eventNames(small.programme, inputId)).at(-1)).toBe("input.language_corrected");
    expect(await readDeskText(translator, textId, "en")).toBeNull();
    const portuguese = await createTranslator(small.system, "pt-BR");
    expect(await readDeskText(portuguese, textId, "en")).toMatchObject({ from: "pt-BR", words: "Ninguém me ligou, esperei duas semanas." });
    // Whoever has it open is told, and whoever lost it cannot move it again.
    await expect(translateText(portuguese, { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    await expect(correct(translator, "es", 1)).rejects.toMatchObject({ status: 404 });
  });

  test("a later message moves alone; the team's own words and what was taken back do not move", async () => {
    const { inputId } = await createInput(small.coordinator);
    const { messageId } = await askContributor(small.coordinator, { inputId, words: "Which day?", version: 0 });
    const holder: ReceiptActor = { kind: "receipt", programme: small.programme, inputId, receiptId: inputId };
    await writeToTeam(holder, { inputId, words: "Segunda.", lang: "es" });
    const messages = await database(small.programme).prisma.message.findMany({ where: { inputId }, orderBy: { id: "asc" } });
    const [question, reply] = messages;
    expect(question!.id).toBe(messageId);
    await expect(correctDeskLanguage(translator, { textId: question!.textId, to: "es", lang: "vi", version: 0 })).rejects.toMatchObject({ status: 404 });
    await correctDeskLanguage(translator, { textId: reply!.textId, to: "en", lang: "pt-BR", version: 0 });
    const langOf = async (textId: string) => (await database(small.programme).prisma.text.findUniqueOrThrow({ where: { id: textId } })).lang;
    const { textId } = await inputRow(small.programme, inputId);
    expect(await Promise.all([reply!.textId, textId].map(langOf))).toEqual(["pt-BR", "es"]);
    expect(await eventNames(small.programme, reply!.textId)).toEqual(["text.language_corrected"]);
    await withdrawInput(holder, { inputId });
    await expect(correctDeskLanguage(translator, { textId, to: "en", lang: "pt-BR", version: 0 })).rejects.toMatchObject({ status: 404 });
  });

  test("a question goes to its author, of somebody's own words to the coordinators; every translator reads the answer", async () => {
    const mailed = async (name: string, role: "champion" | "coordinator") => {
      const personId = await addPerson(small.system, { name, email: `${name.toLowerCase()}@heard.example`, lang: "en" });
      await giveGrant(small.system, { personId, role, scopeKind: "programme", from: new Date(now().getTime() - 1000) });
      return { kind: "person", programme: small.programme, personId, grants: [{ role, scope: { kind: "programme" } }] } satisfies PersonActor;
    };
    const [author, coordinator, colleague] = [await mailed("Autor", "champion"), await mailed("Cora", "coordinator"), await mailed("Chen", "champion")];
    const { number } = await startImprovement(author, { title: "Open earlier", why: "People wait.", siteId: small.north });
    const updateId = await draftUpdate(author, { number, said: "Too late.", did: "Earlier.", audience: "public" });
    const { didTextId } = await database(small.programme).prisma.update.findUniqueOrThrow({ where: { id: updateId } });
    const { inputId } = await createInput(small.coordinator);
    const { textId } = await inputRow(small.programme, inputId);

    const ofUpdate = await askAuthor(translator, { textId: didTextId, to: "es", words: "Earlier than what?", lang: "en" });
    const ofInput = await askAuthor(translator, { textId, to: "en", words: "Who did not call?", lang: "en" });
    await expect(askAuthor(small.coordinator, { textId, to: "en", words: "x", lang: "en" })).rejects.toMatchObject({ status: 404 });
    await settleAll(small.programme);
    const mails = await database(small.programme).prisma.delivery.findMany({ where: { template: "translation_question" }, orderBy: { id: "asc" }, select: { recipientId: true } });
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([author.personId, coordinator.personId]);
    const asked = async (actor: PersonActor) => (await questionsFor(actor)).filter(({ answer }) => !answer).map(({ id }) => id);
    expect(await asked(author)).toEqual([ofUpdate]);
    expect(await asked(coordinator)).toEqual([ofUpdate, ofInput]);
    expect(await Promise.all([coordinator, colleague, translator].map((who) => answer(who, countOpenQuestions(who))))).toEqual([2, 0, 0]);
    expect(await asked(colleague)).toEqual([]);
    await expect(questionsFor(translator)).rejects.toMatchObject({ status: 404 });

    await expect(answerQuestion(colleague, { id: ofUpdate, words: "x", lang: "en" })).rejects.toMatchObject({ status: 404 });
    await answerQuestion(author, { id: ofUpdate, words: "Than last year.", lang: "en" });
    await expect(answerQuestion(coordinator, { id: ofUpdate, words: "x", lang: "en" })).rejects.toMatchObject({ status: 409 });
    expect(await questionsAbout(translator, didTextId)).toMatchObject([{ words: "Earlier than what?", askedBy: "Soledad", answer: { words: "Than last year.", by: "Autor" } }]);

    // What is asked may quote words: it goes with them.
    await withdrawInput({ kind: "system", programme: small.programme }, { inputId });
    expect(await questionsAbout(translator, textId)).toEqual([]);
    expect(await asked(coordinator)).toEqual([]);
  });
});

describe("a translator outside", () => {
  const pair = { from: "en", to: "ar" } as const;
  const give = (texts: string[], more: object = {}) => makeJob(small.coordinator, { ...pair, recipient: "Tidewater", texts, days: 14, mayPrivate: false, ...more });
  const holderOf = async (jobId: string) => outsideActor(small.programme, (await readJob(small.coordinator, jobId)).code!);

  test("sees their texts and nothing else; what they save waits for somebody of the team", async () => {
    const { didTextId, saidTextId } = await published();
    await keepMachineDraft(small.system, { textId: didTextId, lang: "ar", words: "مسودة", engine: "apertium", version: 0 });
    await expect(makeJob(small.northChampion, { ...pair, recipient: "T", texts: [didTextId], days: 14, mayPrivate: false })).rejects.toMatchObject({ status: 404 });
    const jobId = await give([didTextId]);
    // What is given away is not given away twice.
    await expect(give([didTextId])).rejects.toMatchObject({ status: 409 });
    expect((await textsToGive(small.coordinator, pair)).texts.map(({ textId }) => textId)).toContain(saidTextId);
    const holder = (await holderOf(jobId))!;
    expect(await outsideActor(small.programme, "0000-0000-0000")).toBeNull();
    const work = await outsideWork(holder);
    expect(work).toMatchObject({ ...pair, recipient: "Tidewater", gone: 0, texts: [{ textId: didTextId, translation: "", version: 0 }] });
    expect(JSON.stringify(work)).not.toContain("مسودة");

    await expect(saveOutside(holder, { name: "Lina", texts: [{ textId: saidTextId, words: "سطو", version: 0 }] })).rejects.toMatchObject({ status: 409 });
    const words = "نفتح الساعة 9. اتصلوا على 555-0100.";
    expect(await saveOutside(holder, { name: "Lina", texts: [{ textId: didTextId, words, version: 0 }, { textId: saidTextId, words: "سطو", version: 0 }] })).toEqual({ refused: [saidTextId] });
    expect(await row(didTextId, "ar")).toMatchObject({ words, origin: "imported", authorId: null, outsideName: "Lina", reviewedAt: null, readyAt: expect.any(Date) as Date });
    expect(await row(saidTextId, "ar")).toMatchObject({ words: null });
    expect(await outsideWork(holder)).toMatchObject({ name: "Lina", texts: [{ translation: words, version: 1 }] });
    expect(await listJobs(small.coordinator)).toContainEqual(expect.objectContaining({ id: jobId, state: "done", saved: 1, texts: 1 }));
    expect(await readTexts(small.coordinator, [didTextId], "ar", { reviewedOnly: true }).then((texts) => texts.get(didTextId)!.translation)).toBeNull();

    const arabic = await createTranslator(small.system, "ar", "Samir");
    expect(await waitingTranslations(arabic)).toContainEqual(expect.objectContaining({ textId: didTextId, state: "ready", isOwn: false }));
    await reviewTranslation(arabic, { textId: didTextId, lang: "ar", version: 1 });
    expect((await readTexts(small.coordinator, [didTextId], "ar")).get(didTextId)!.translation!.custody).toMatchObject({ state: "reviewed", translatedBy: "Lina", reviewedBy: "Samir" });
    expect(await outsideWork(holder)).toMatchObject({ texts: [], gone: 1 });
    await expect(saveOutside(holder, { name: "Lina", texts: [{ textId: didTextId, words: "أخرى", version: 2 }] })).rejects.toMatchObject({ status: 409 });
  });

  test("gets private words only on purpose, and loses the link when it ends, is taken back, or the words are withdrawn", async () => {
    const { inputId } = await createInput(small.coordinator, { lang: "en", words: "Nobody called me." });
    const { textId } = await inputRow(small.programme, inputId);
    await database(small.programme).prisma.translation.create({ data: { textId, lang: "ar" } });
    await expect(give([textId])).rejects.toMatchObject({ code: "translations:errors.private" });
    const jobId = await give([textId], { mayPrivate: true, days: 3 });
    const holder = (await holderOf(jobId))!;
    expect((await outsideWork(holder)).texts).toHaveLength(1);
    const { code } = await readJob(small.coordinator, jobId);
    const later = new Date(now().getTime() + 3 * 86_400_000);
    await at(later, async () => {
      expect(await outsideActor(small.programme, code!)).toBeNull();
      expect(await readJob(small.coordinator, jobId)).toMatchObject({ state: "expired", code: null });
      await expect(saveOutside(holder, { name: "Lina", texts: [{ textId, words: "لا أحد", version: 0 }] })).rejects.toMatchObject({ status: 404 });
    });
    await withdrawInput({ kind: "system", programme: small.programme }, { inputId });
    expect(await outsideWork(holder)).toMatchObject({ texts: [], gone: 1 });
    expect((await readJob(small.coordinator, jobId)).items).toEqual([]);
    await revokeJob(small.coordinator, { id: jobId });
    expect(await outsideActor(small.programme, code!)).toBeNull();

    // Neither words nor names nor the code reach the log of events.
    const events = await database(small.programme).prisma.event.findMany({ where: { subjectKind: "translation_job" } });
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`Lina|Tidewater|${code}|Nobody`));
  });

  test("puts right the language of somebody's words, which leave the job then and can be given to whoever translates that one", async () => {
    const { didTextId } = await published("At eight.");
    const { inputId } = await createInput(small.coordinator, { words: "Ninguém me ligou, esperei três semanas.", lang: "es" });
    const { textId } = await inputRow(small.programme, inputId);
    const es = { from: "es", to: "en", mayPrivate: true } as const;
    const jobId = await give([textId], es);
    const holder = (await holderOf(jobId))!;
    const correct = (lang: string, more: Partial<{ textId: string; version: number; as: typeof holder }> = {}) =>
      correctOutsideLanguage(more.as ?? holder, { textId: more.textId ?? textId, lang, version: more.version ?? 0 });
    const other = (await holderOf(await give([didTextId])))!;
    // Not of another job, not of the programme's own words, not on a version that is gone, and not what is no text at all.
    await expect(correct("pt-BR", { as: other })).rejects.toMatchObject({ status: 404 });
    await expect(correct("pt-BR", { as: other, textId: didTextId })).rejects.toMatchObject({ status: 404 });
    await expect(correct("pt-BR", { textId: "none" })).rejects.toMatchObject({ status: 404 });
    await expect(correct("pt-BR", { version: 4 })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    await at(new Date(now().getTime() + 15 * 86_400_000), () => expect(correct("pt-BR")).rejects.toMatchObject({ status: 404 }));
    expect(await eventNames(small.programme, inputId)).toEqual(["input.received"]);

    await correct("pt-BR");
    const moved = await database(small.programme).prisma.event.findMany({ where: { subjectId: inputId, name: "input.language_corrected" }, select: { actorKind: true, payload: true } });
    expect(moved).toEqual([{ actorKind: "outside_translator", payload: { from: "es", to: "pt-BR" } }]);
    expect(await outsideWork(holder)).toMatchObject({ texts: [], gone: 1 });
    expect(await readJob(small.coordinator, jobId)).toMatchObject({ items: [], texts: 0, saved: 0 });
    await expect(correct("vi", { version: 1 })).rejects.toMatchObject({ status: 404 });
    await expect(saveOutside(holder, { name: "Lina", texts: [{ textId, words: "Nobody called me.", version: 1 }] })).rejects.toMatchObject({ status: 409 });
    // Nobody has it now, so it can be given away again, from its true language.
    const portuguese = (await holderOf(await give([textId], { ...es, from: "pt-BR" })))!;
    expect((await outsideWork(portuguese)).texts).toMatchObject([{ textId, words: "Ninguém me ligou, esperei três semanas." }]);
    // What somebody of the team has begun is not on their page any more, and what became somebody's own case is no business of theirs.
    const [place] = (await outsideWork(portuguese)).texts;
    await database(small.programme).prisma.translation.update({ where: { textId_lang: { textId, lang: "en" } }, data: { words: "Nobody", origin: "human", authorId: translator.personId }, select: { textId: true } });
    await expect(correct("gl", { as: portuguese, version: place!.version })).rejects.toMatchObject({ status: 404 });
    await database(small.programme).prisma.translation.update({ where: { textId_lang: { textId, lang: "en" } }, data: { words: null, origin: null, authorId: null }, select: { textId: true } });
    await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { route: "intake" }, select: { id: true } });
    await expect(correct("gl", { as: portuguese, version: 1 })).rejects.toMatchObject({ status: 404 });
  });

  test("does not write over what somebody of the team began, and never gets what only intake may read", async () => {
    const { didTextId } = await published("Earlier now.");
    const jobId = await give([didTextId]);
    const holder = (await holderOf(jobId))!;
    const arabic = await createTranslator(small.system, "ar", "Amal");
    await translateText(arabic, { textId: didTextId, lang: "ar", words: "أبكر الآن.", checked: false, version: 0 });
    await expect(saveOutside(holder, { name: "Lina", texts: [{ textId: didTextId, words: "أخرى", version: 1 }] })).rejects.toMatchObject({ status: 409 });
    expect(await row(didTextId, "ar")).toMatchObject({ words: "أبكر الآن.", origin: "human" });

    const { inputId } = await createInput(small.coordinator);
    await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { route: "intake" } });
    const { textId } = await inputRow(small.programme, inputId);
    expect((await textsToGive(small.coordinator, { from: "es", to: "en" })).texts.map((one) => one.textId)).not.toContain(textId);
  });
});
