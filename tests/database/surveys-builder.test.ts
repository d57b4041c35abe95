import { describe, expect, test } from "vitest";
import { addPage } from "#app/features/surveys/add-page.server.ts";
import { addQuestion } from "#app/features/surveys/add-question.server.ts";
import { appendDemographics } from "#app/features/surveys/append-demographics.server.ts";
import { listSurveys, readSurveyToBuild } from "#app/features/surveys/builder.queries.server.ts";
import { compareVersions } from "#app/features/surveys/compare-versions.ts";
import { createSurvey as begin } from "#app/features/surveys/create-survey.server.ts";
import { checkDefinition } from "#app/features/surveys/definition-check.ts";
import { findQuestion, questionsOf, textIdsOf } from "#app/features/surveys/definition.ts";
import { discardDraft } from "#app/features/surveys/discard-draft.server.ts";
import { duplicateQuestion } from "#app/features/surveys/duplicate-question.server.ts";
import { editFirstWords } from "#app/features/surveys/edit-first-words.server.ts";
import { editPage } from "#app/features/surveys/edit-page.server.ts";
import { editQuestion, type QuestionEdit } from "#app/features/surveys/edit-question.server.ts";
import { editSurvey } from "#app/features/surveys/edit-survey.server.ts";
import { moveQuestion } from "#app/features/surveys/move-question.server.ts";
import { publishVersion } from "#app/features/surveys/publish-version.server.ts";
import { removePage } from "#app/features/surveys/remove-page.server.ts";
import { removeQuestion } from "#app/features/surveys/remove-question.server.ts";
import { readAskedSurvey, surveyLanguages } from "#app/features/surveys/survey.queries.server.ts";
import { findTemplate, TEMPLATES } from "#app/features/surveys/templates/templates.ts";
import { translateSurvey } from "#app/features/surveys/translate-survey.server.ts";
import { readSurveyTranslation } from "#app/features/surveys/translation.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createTranslator, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey, draftSurvey } from "#tests/setup/survey.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const EDIT: QuestionEdit = { words: "Was the door closed?", isRequired: false, choices: [{ code: "closed", words: "Closed" }, { code: "open", words: "Open" }, { code: "other", words: "Something else", isOther: true }], rows: [] };

describe("a draft", () => {
  test("grows by questions and pages with codes from their words, and is saved by each", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { id, number } = await begin(coordinator, { title: "Letters", intro: "Three questions.", privacy: "unnamed" });
    const code = await addQuestion(coordinator, { number, draft: "1.0", page: "page_1", type: "single", words: "Did you get the letter?", choices: ["Yes, the same day", "Later", "هل لا"] });
    expect(code).toBe("get_letter");
    await addPage(coordinator, { number, draft: "1.1" });
    await addQuestion(coordinator, { number, draft: "1.2", page: "page_2", type: "scale", words: "It was easy to read." });
    await editPage(coordinator, { number, draft: "1.3", page: "page_2", title: "Reading it" });
    await moveQuestion(coordinator, { number, draft: "1.4", code: "easy_read", to: "up" });
    const { definition, draft, hasChanges } = await readSurveyToBuild(coordinator, number);
    expect([draft, hasChanges]).toEqual(["1.5", true]);
    expect(definition.pages.map((page) => page.questions.map((question) => question.code))).toEqual([["get_letter", "easy_read"], []]);
    expect(findQuestion(definition, "get_letter")).toMatchObject({ choices: [{ code: "yes_same_day" }, { code: "later" }, { code: "c3" }] });
    expect(checkDefinition(definition)).toEqual([{ code: "emptyPage", page: "page_2" }]);
    await removePage(coordinator, { number, draft: "1.5", page: "page_2" });
    expect(await eventNames(programme, id)).toEqual(["survey.created", ...Array.from({ length: 6 }, () => "survey.draft_changed")]);
  });

  test("changed by somebody else meanwhile is not overwritten, also where only words changed", async () => {
    const { coordinator, system } = await smallProgramme();
    const { number } = await begin(coordinator, { title: "Letters", intro: "One question.", privacy: "unnamed" });
    await addQuestion(coordinator, { number, draft: "1.0", page: "page_1", type: "long_text", words: "What else?" });
    const edit = { ...EDIT, choices: [], words: "What else should we know?" };
    await editQuestion(system, { number, draft: "1.1", code: "else", edit });
    await expect(editQuestion(coordinator, { number, draft: "1.1", code: "else", edit: { ...edit, words: "Anything?" } })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(publishVersion(coordinator, { number, draft: "1.1" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(moveQuestion(coordinator, { number, draft: "nonsense", code: "else", to: "up" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const { words, definition } = await readSurveyToBuild(coordinator, number);
    expect(words.get(findQuestion(definition, "else")!.textId)!.words).toBe("What else should we know?");
  });

  test("saved as it is records nothing", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { id, number } = await draftSurvey(coordinator);
    await editQuestion(coordinator, { number, draft: "1.0", code: "door", edit: EDIT });
    expect((await readSurveyToBuild(coordinator, number)).draft).toBe("1.0");
    expect(await eventNames(programme, id)).toEqual(["survey.created"]);
  });

  test("keeps the codes of answers that are reworded or moved, and gives new ones to new lines", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await draftSurvey(coordinator);
    const choices = [{ code: "open", words: "Wide open" }, { code: "closed", words: "Closed" }, { words: "Half open" }, { words: "" }];
    await editQuestion(coordinator, { number, draft: "1.0", code: "door", edit: { ...EDIT, choices, isRequired: true, help: "Think of your last visit." } });
    const { definition, words } = await readSurveyToBuild(coordinator, number);
    const door = findQuestion(definition, "door")!;
    expect(door).toMatchObject({ isRequired: true, choices: [{ code: "open" }, { code: "closed" }, { code: "half_open" }] });
    expect(words.get(door.helpTextId!)!.words).toBe("Think of your last visit.");
  });

  test("forgets a question with what was shown because of it, and its words leave the translators' desks", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { number } = await draftSurvey(coordinator);
    await editQuestion(coordinator, { number, draft: "1.0", code: "change", edit: { ...EDIT, words: "What should we change?", choices: [], showIf: { question: "door", is: ["open"] } } });
    const before = (await readSurveyToBuild(coordinator, number)).definition;
    await removeQuestion(coordinator, { number, draft: "1.1", code: "door" });
    const { definition } = await readSurveyToBuild(coordinator, number);
    expect(questionsOf(definition).map(({ code, showIf }) => [code, showIf])).toEqual([["change", undefined]]);
    const gone = textIdsOf(before).filter((id) => !textIdsOf(definition).includes(id));
    expect(gone.length).toBe(4);
    expect(await database(programme).prisma.translation.count({ where: { textId: { in: gone } } })).toBe(0);
    expect(await database(programme).prisma.translation.count({ where: { textId: { in: textIdsOf(definition) } } })).toBeGreaterThan(0);
  });

  test("holds a copy with texts of its own, whose translations are to be checked again", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { number } = await draftSurvey(coordinator);
    const code = await duplicateQuestion(coordinator, { number, draft: "1.0", code: "door" });
    expect(code).toBe("door_2");
    const { definition } = await readSurveyToBuild(coordinator, number);
    expect(questionsOf(definition).map((question) => question.code)).toEqual(["door", "door_2", "change"]);
    const [original, copy] = [findQuestion(definition, "door")!, findQuestion(definition, "door_2")!];
    expect(copy.textId).not.toBe(original.textId);
    const translations = await database(programme).prisma.translation.findMany({ where: { textId: copy.textId } });
    expect(translations.map(({ lang, words, reviewedAt }) => [lang, words !== null, reviewedAt]).sort()).toEqual([["ar", true, null], ["es", true, null]]);
  });
});

describe("versions", () => {
  test("the next one is written beside what people are asked, and joined by codes", async () => {
    const { programme, coordinator } = await smallProgramme();
    const asked = await createSurvey(coordinator);
    const { number, id } = asked;
    await editQuestion(coordinator, { number, draft: "2.0", code: "door", edit: { ...EDIT, words: "Was the door shut?", choices: [...EDIT.choices, { words: "I don't know" }] } });
    await editFirstWords(coordinator, { number, draft: "2.1", title: "A room with a door", intro: "Two questions." });
    expect(await readAskedSurvey(coordinator, { number })).toEqual(asked);
    const survey = await readSurveyToBuild(coordinator, number);
    expect(compareVersions(survey.published!.definition, survey.definition)).toMatchObject({ changes: [{ kind: "reworded", question: "door" }, { kind: "choiceAdded", question: "door" }], joined: ["door", "change"], apart: [], hasNewFirstWords: true });
    // The new words replace the old ones, which stay as they were.
    const text = await database(programme).prisma.text.findUniqueOrThrow({ where: { id: findQuestion(survey.definition, "door")!.textId }, include: { replaces: true } });
    expect([text.words, text.replaces!.words]).toEqual(["Was the door shut?", "Was the door closed?"]);
    expect(await publishVersion(coordinator, { number, draft: "2.2" })).toEqual({ version: 2 });
    const next = (await readAskedSurvey(coordinator, { number }))!;
    expect([next.version.number, next.titleTextId === asked.titleTextId, next.introTextId === asked.introTextId]).toEqual([2, false, true]);
    expect(await database(programme).prisma.surveyVersion.count({ where: { surveyId: id } })).toBe(2);
  });

  test("changes can be thrown away, after which an old page of the draft is refused", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await createSurvey(coordinator);
    await addPage(coordinator, { number, draft: "2.0" });
    await discardDraft(coordinator, { number, draft: "2.1" });
    expect(await readSurveyToBuild(coordinator, number)).toMatchObject({ hasChanges: false, draft: "2.2" });
    await expect(publishVersion(coordinator, { number, draft: "2.2" })).rejects.toEqual(refusal("surveys:errors.nothingChanged"));
    await expect(addPage(coordinator, { number, draft: "2.1" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
  });

  test("two people who change at once: one is told, nothing is lost", async () => {
    const { coordinator, system } = await smallProgramme();
    const { number } = await createSurvey(coordinator);
    const add = (actor: typeof coordinator | typeof system, words: string) => addQuestion(actor, { number, draft: "2.0", page: "page_1", type: "date", words });
    const outcomes = await Promise.allSettled([add(coordinator, "First day?"), add(system, "Last day?")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(questionsOf((await readSurveyToBuild(coordinator, number)).definition)).toHaveLength(3);
  });

  test("what was promised about privacy stays once somebody has begun", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { number, id, version } = await createSurvey(coordinator);
    const settings = { number, privacy: "anonymous", hasReceipts: false, isOpenToAll: false } as const;
    await editSurvey(coordinator, { ...settings, version: 1 });
    await database(programme).prisma.ballot.create({ data: { id: crypto.randomUUID(), surveyId: id, versionId: version.id, lang: "en", mode: "web", answers: {}, day: new Date() } });
    await expect(editSurvey(coordinator, { ...settings, version: 2, privacy: "identified" })).rejects.toEqual(refusal("surveys:errors.privacyPromised"));
    await editSurvey(coordinator, { ...settings, version: 2, isOpenToAll: true });
    expect((await listSurveys(coordinator, "en"))[0]).toMatchObject({ number, answers: 1, privacy: "anonymous" });
  });
});

describe("templates", () => {
  test("each is begun with words in three languages that nobody has checked yet, and can be published", async () => {
    const { coordinator } = await smallProgramme();
    for (const template of TEMPLATES) {
      const { number } = await begin(coordinator, { ...template, template: template.code });
      const { definition } = await readSurveyToBuild(coordinator, number);
      expect(checkDefinition(definition), template.code).toEqual([]);
      const [en, es, ar] = await surveyLanguages(coordinator, textIdsOf(definition), ["en", "es", "ar"]);
      expect([en!.isReady, es!.translated === es!.of, es!.reviewed, ar!.translated === ar!.of, ar!.reviewed]).toEqual([true, true, 0, true, 0]);
      await publishVersion(coordinator, { number, draft: "1.0" });
    }
  });

  test("the steps of a scale are one text for all questions; changed in one they stay in the others", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await begin(coordinator, { ...findTemplate("after_meeting")!, template: "after_meeting" });
    const steps = async (code: string) => {
      const { definition } = await readSurveyToBuild(coordinator, number);
      const question = findQuestion(definition, code)!;
      return question.type === "scale" ? question.steps!.map(({ textId }) => textId) : [];
    };
    expect(await steps("understood")).toEqual(await steps("could_say"));
    const before = await steps("could_say");
    const edit = { ...EDIT, words: "I understood what we talked about.", choices: ["Not at all", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"].map((words, index) => ({ code: String(index + 1), words })) };
    await editQuestion(coordinator, { number, draft: "1.0", code: "understood", edit });
    expect(await steps("could_say")).toEqual(before);
    const after = await steps("understood");
    expect([after[0] === before[0], after.slice(1)]).toEqual([false, before.slice(1)]);
  });

  test("the questions about the person come last and once, with the programme's sites and languages", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await draftSurvey(coordinator);
    await appendDemographics(coordinator, { number, draft: "1.0", withGender: false });
    const { definition } = await readSurveyToBuild(coordinator, number);
    expect(definition.pages.map(({ code }) => code)).toEqual(["page_1", "about_you", "about_you_race", "about_you_disability"]);
    expect(findQuestion(definition, "d_speaking")).toMatchObject({ isIdentifying: true, choices: [{ code: "en" }, { code: "es" }, { code: "ar" }, { code: "other" }, { code: "rather_not" }] });
    expect(findQuestion(definition, "d_site")).toMatchObject({ choices: [{ code: "north" }, { code: "south" }, { code: "rather_not" }] });
    expect(findQuestion(definition, "d_gender")).toBeUndefined();
    expect(checkDefinition(definition)).toEqual([]);
    await expect(appendDemographics(coordinator, { number, draft: "1.1", withGender: true })).rejects.toEqual(refusal("surveys:errors.blockTwice"));
  });
});

describe("the translation page", () => {
  test("holds every text once; what is checked on it makes the language ready", async () => {
    const { system, coordinator } = await smallProgramme();
    const translator = await createTranslator(system, "es", "Tomas Traductor");
    const { number } = await begin(coordinator, { ...findTemplate("after_meeting")!, template: "after_meeting" });
    const page = await readSurveyTranslation(translator, number, "es");
    const texts = page.parts.flatMap((part) => part.texts);
    expect(new Set(texts.map(({ textId }) => textId)).size).toBe(texts.length);
    expect(texts.every(({ translation, state }) => translation !== "" && state === "human")).toBe(true);
    const all = texts.map(({ textId, translation, version }) => ({ textId, words: translation, checked: true, version }));
    expect(await translateSurvey(translator, { lang: "es", texts: all })).toEqual({ saved: texts.length, refused: [] });
    const { definition } = await readSurveyToBuild(coordinator, number);
    expect((await surveyLanguages(coordinator, textIdsOf(definition), ["es"]))[0]!.isReady).toBe(true);
    // Somebody else had the same page open.
    const late = await translateSurvey(translator, { lang: "es", texts: all.slice(0, 2) });
    expect(late).toEqual({ saved: 0, refused: all.slice(0, 2).map(({ textId }) => ({ textId, code: "errors:changedMeanwhile" })) });
  });

  test("is nobody's but its translators'; coordinators read it", async () => {
    const { system, coordinator, northChampion } = await smallProgramme();
    const { number } = await draftSurvey(coordinator);
    const arabic = await createTranslator(system, "ar", "Amal");
    await expect(readSurveyTranslation(arabic, number, "es")).rejects.toEqual(refusal("errors:notFound"));
    await expect(readSurveyTranslation(northChampion, number, "es")).rejects.toEqual(refusal("errors:notFound"));
    await expect(readSurveyTranslation(coordinator, number, "en")).rejects.toEqual(refusal("errors:notFound"));
    expect((await readSurveyTranslation(coordinator, number, "es")).mayTranslate).toBe(false);
    expect((await readSurveyTranslation(arabic, number, "ar")).mayTranslate).toBe(true);
  });
});
