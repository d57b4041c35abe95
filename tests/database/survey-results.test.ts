import { describe, expect, test } from "vitest";
import type { Actor } from "#app/features/events/actor.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { readResults, readSurveyForResults, type SurveyResults } from "#app/features/surveys/results/results.queries.server.ts";
import type { Split } from "#app/features/surveys/results/splits.ts";
import type { QuestionSketch, SketchChoice } from "#app/features/surveys/survey-sketch.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { createResponses, type ResponseMade } from "#tests/setup/responses.ts";
import { createPerson, createTranslator, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey, type SurveyWished } from "#tests/setup/survey.ts";

const choices = (...codes: string[]): SketchChoice[] => codes.map((code) => ({ code, words: code.toUpperCase() }));

const EVERY_TYPE: QuestionSketch[] = [
  { type: "single", code: "door", words: "Door?", choices: choices("closed", "open", "hall") },
  { type: "several", code: "needs", words: "Needs?", choices: choices("home", "food", "papers") },
  { type: "yes_no", code: "heard", words: "Heard?", hasNotSure: true },
  { type: "scale", code: "trust", words: "Trust?", from: 0, to: 10 },
  { type: "scale", code: "agree", words: "Agree?", from: 1, to: 5, steps: choices("1", "2", "3", "4", "5") },
  { type: "matrix", code: "often", words: "How often?", rows: choices("phone", "letter"), choices: choices("never", "always") },
  { type: "ranking", code: "first", words: "First?", choices: choices("day", "language", "call") },
  { type: "number", code: "people", words: "How many at home?" },
  { type: "date", code: "since", words: "Since when?" },
  { type: "long_text", code: "change", words: "What should we change?" },
];

/** A closed survey with these responses, and its results. */
async function resultsOf(small: SmallProgramme, wished: SurveyWished, responses: ResponseMade[], options: { by?: Split; isOpen?: boolean; actor?: Actor } = {}): Promise<SurveyResults> {
  const survey = await createSurvey(small.coordinator, wished);
  await createResponses(small.programme, survey, responses);
  if (!options.isOpen) await closeSurvey(small.coordinator, { number: survey.number });
  return look(options.actor ?? small.coordinator, survey.number, options.by);
}

async function look(actor: Actor, number: number, by: Split | null = null): Promise<SurveyResults> {
  return readResults(actor, (await readSurveyForResults(actor, number))!, { lang: "en", by });
}

const questionOf = (results: SurveyResults, code: string) => results.questions.find(({ joined }) => joined.question.code === code)!;
const countsOf = (results: SurveyResults, code: string) => questionOf(results, code).blocks.map(({ rows }) => rows.map(({ counts }) => counts));

describe("every kind of question is counted", () => {
  test("choices, scales, matrices, orders, numbers, days and words", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE }, [
      { times: 10, answers: { door: "closed", needs: ["home", "food"], heard: "yes", trust: 9, agree: 5, often: { phone: "never", letter: "always" }, first: ["day", "call", "language"], people: 2, since: "2026-01-10", change: true } },
      { times: 6, answers: { door: "open", needs: ["food"], heard: "no", trust: 4, agree: 1, often: { phone: "always", letter: "always" }, first: ["call", "day"], people: 7, since: "2026-02-11" } },
    ]);
    expect(results.responses).toBe(16);
    expect(countsOf(results, "door")).toEqual([[[10, 6, 0]]]);
    expect(questionOf(results, "door").blocks[0]!.rows[0]!.percents).toEqual([63, 38, 0]);
    expect(countsOf(results, "needs")).toEqual([[[10, 16, 0]]]);
    expect(countsOf(results, "heard")).toEqual([[[10, 6, 0]]]);
    expect(questionOf(results, "trust").blocks[0]!.rows[0]!.mean).toBe(7.1);
    expect(countsOf(results, "agree")).toEqual([[[6, 0, 0, 0, 10]]]);
    expect(countsOf(results, "often")).toEqual([[[10, 6], [0, 16]]]);
    expect(countsOf(results, "first")).toEqual([[[10, 0, 6]]]);
    expect(questionOf(results, "first").blocks[0]!.places).toEqual([1.4, 3, 1.6]);
    expect(countsOf(results, "people")).toEqual([[[10, 6]]]);
    expect(questionOf(results, "people").blocks[0]!.median).toBe(2);
    expect(questionOf(results, "since").blocks[0]!.columns.map(({ codes }) => codes)).toEqual([["2026-01"], ["2026-02"]]);
    expect(questionOf(results, "change")).toMatchObject({ answered: 10, blocks: [], notShown: null });
  });

  test("steps of a scale stand together where alone they would be few", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE }, [
      { times: 8, answers: { agree: 4, trust: 8, people: 3 } },
      { times: 3, answers: { agree: 5, trust: 9, people: 4 } },
      { times: 8, answers: { agree: 2, trust: 1, people: 5 } },
    ]);
    expect(questionOf(results, "agree").blocks[0]!.columns.map(({ codes }) => codes)).toEqual([["1", "2"], ["3"], ["4", "5"]]);
    expect(countsOf(results, "agree")).toEqual([[[8, 0, 11]]]);
    expect(questionOf(results, "trust").blocks[0]!.columns.every(({ codes }, index) => codes.length > 1 || index > 0)).toBe(true);
    expect(countsOf(results, "people")[0]![0]!.reduce<number>((sum, count) => sum + count!, 0)).toBe(19);
  });
});

describe("small groups", () => {
  test("are hidden for the system and the coordinator alike, with what they could be worked out from", async () => {
    const small = await smallProgramme();
    const made: ResponseMade[] = [{ times: 40, answers: { door: "closed" } }, { times: 12, answers: { door: "open" } }, { times: 2, answers: { door: "hall" } }];
    const results = await resultsOf(small, { questions: EVERY_TYPE.slice(0, 1) }, made);
    expect(countsOf(results, "door")).toEqual([[[40, null, null]]]);
    expect(questionOf(results, "door").blocks[0]!.rows[0]!.percents).toEqual([74, null, null]);
    expect((await look(small.system, results.survey.number)).questions).toEqual(results.questions);
  });

  test("98 of 100 tick a choice: the two who did not are not told", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE.slice(1, 2) }, [{ times: 98, answers: { needs: ["home"] } }, { times: 2, answers: { needs: ["food"] } }]);
    expect(countsOf(results, "needs")).toEqual([[[null, null, 0]]]);
  });

  test("fewer than five answers show nothing", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE }, [{ times: 4, answers: { door: "closed", heard: "no" } }]);
    expect(results.responses).toBeNull();
    expect(questionOf(results, "door")).toMatchObject({ answered: null, notShown: "few", blocks: [] });
  });

  test("how many were asked a question does not tell what is hidden in the one before", async () => {
    const small = await smallProgramme();
    const [door, , heard] = EVERY_TYPE;
    const asked: QuestionSketch = { ...heard!, showIf: { question: "door", is: ["closed"] } };
    const fine = await resultsOf(small, { questions: [door!, asked] }, [{ times: 40, answers: { door: "closed", heard: "yes" } }, { times: 12, answers: { door: "open" } }]);
    expect(countsOf(fine, "heard")).toEqual([[[40, 0, 0]]]);
    // 40 and 2: each hidden, and the 40 who were asked would tell both.
    const telling = await resultsOf(small, { questions: [door!, asked] }, [{ times: 40, answers: { door: "closed", heard: "yes" } }, { times: 2, answers: { door: "open" } }]);
    expect(countsOf(telling, "door")).toEqual([[[null, null, 0]]]);
    expect(questionOf(telling, "heard")).toMatchObject({ notShown: "asked", answered: null, blocks: [] });
  });
});

describe("groups are compared", () => {
  const spread = (small: SmallProgramme): ResponseMade[] => [
    { times: 30, lang: "en", siteId: small.north, answers: { door: "closed", needs: ["home"], agree: 4 } },
    { times: 20, lang: "en", siteId: small.south, answers: { door: "open", needs: ["food"], agree: 2 } },
    { times: 15, lang: "es", siteId: small.north, answers: { door: "open", needs: ["food"], agree: 2 } },
    { times: 12, lang: "es", siteId: small.south, answers: { door: "closed", needs: ["home", "food"], agree: 4 } },
    { times: 4, lang: "ar", siteId: small.north, answers: { door: "closed", needs: ["home"], agree: 4 } },
    { times: 3, lang: "vi", siteId: small.south, answers: { door: "open", needs: ["food"], agree: 2 } },
  ];

  test("by language, the few together as others, and their small numbers hidden", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE }, spread(small), { by: "lang" });
    expect(results.groups[0]).toEqual({ by: "lang", counts: [{ groups: ["en"], count: 50 }, { groups: ["es"], count: 27 }, { groups: ["vi", "ar"], count: 7 }] });
    const [block] = questionOf(results, "door").blocks;
    expect(block!.rows.map(({ groups, counts }) => [groups, counts])).toEqual([
      [["en"], [30, 20, 0]],
      [["es"], [null, null, 0]],
      [["vi", "ar"], [null, null, 0]],
    ]);
    expect(questionOf(results, "needs").blocks[0]!.rows.map(({ answered }) => answered)).toEqual([50, 27, 7]);
  });

  test("by place and by version, one at a time", async () => {
    const small = await smallProgramme();
    const results = await resultsOf(small, { questions: EVERY_TYPE }, spread(small), { by: "site" });
    expect(results.split).toBe("site");
    expect(questionOf(results, "agree").blocks[0]!.rows.map(({ groups, counts }) => [groups, counts])).toEqual([
      [[small.north], [0, 15, 0, 34, 0]],
      [[small.south], [0, 23, 0, 12, 0]],
    ]);
    expect(results.groups.map(({ by }) => by)).toEqual(["lang", "site"]);
  });

  test("an identifying question is never crossed with a group, an order by who put what first", async () => {
    const small = await smallProgramme();
    const [door] = EVERY_TYPE;
    const orders = [["day", "call", "language"], ["call", "day", "language"]];
    const made = spread(small).map((of) => ({ ...of, answers: { ...of.answers, first: orders[of.lang === "es" ? 1 : 0]! } }));
    const results = await resultsOf(small, { questions: [{ ...door!, isIdentifying: true }, EVERY_TYPE[6]!] }, made, { by: "lang" });
    expect(questionOf(results, "door")).toMatchObject({ notSplit: "identifying", answered: 84 });
    expect(questionOf(results, "first").notSplit).toBeNull();
    expect(questionOf(results, "first").blocks.map(({ kind, rows }) => [kind, rows.map(({ groups, counts }) => [groups, counts])])).toEqual([
      ["bars", [[["en"], [50, 0, 0]], [["es"], [0, 0, 27]], [["vi", "ar"], [7, 0, 0]]]],
    ]);
    expect(countsOf(results, "door")).toEqual([[[46, 38, 0]]]);
  });

  test("ways of answering are told apart, and not offered where a few could be worked out by language", async () => {
    const small = await smallProgramme();
    const made: ResponseMade[] = [
      { times: 30, lang: "en", answers: { door: "closed" } },
      { times: 6, lang: "en", mode: "interview", answers: { door: "open" } },
      { times: 20, lang: "es", mode: "interview", answers: { door: "open" } },
      { times: 8, lang: "es", answers: { door: "open" } },
    ];
    const fine = await resultsOf(small, { questions: EVERY_TYPE }, made, { by: "mode" });
    expect(fine.modes).toEqual(expect.arrayContaining([{ mode: "web", count: 38 }, { mode: "interview", count: 26 }]));
    expect(fine.split).toBe("mode");
    // Everybody online but three speaks English: online less English is those three.
    const telling = await resultsOf(small, { questions: EVERY_TYPE }, [made[0]!, made[2]!, { times: 3, lang: "es", answers: { door: "closed" } }], { by: "mode" });
    expect(telling.groups.map(({ by }) => by)).toEqual(["lang"]);
    expect(telling).toMatchObject({ split: null, modes: expect.arrayContaining([{ mode: "web", count: null }]) });
  });
});

describe("an open survey", () => {
  test("shows past days only, five answers at a time, and compares no groups", async () => {
    const small = await smallProgramme();
    const survey = await createSurvey(small.coordinator, { questions: EVERY_TYPE });
    const day = (iso: string, times: number, door = "closed", lang = "en"): ResponseMade => ({ day: iso, times, lang, answers: { door } });
    await createResponses(small.programme, survey, [day("2026-03-02", 20), day("2026-03-03", 1, "hall"), day("2026-03-04", 9, "open", "es")]);
    await at(new Date("2026-03-04T22:00:00-05:00"), async () => expect(await look(small.coordinator, survey.number)).toMatchObject({ isEarly: true }));
    await at(new Date("2026-03-05T08:00:00-05:00"), async () => {
      const results = await look(small.coordinator, survey.number, "lang");
      expect(results).toMatchObject({ through: "2026-03-02", responses: 20, split: null, groups: [] });
      expect(countsOf(results, "door")).toEqual([[[20, 0, 0]]]);
    });
    await closeSurvey(small.coordinator, { number: survey.number });
    const all = await look(small.coordinator, survey.number);
    expect(all).toMatchObject({ through: null, responses: 30 });
    expect(countsOf(all, "door")).toEqual([[[20, null, null]]]);
  });

  test("that is anonymous shows nothing before it is closed and its ballots are mixed", async () => {
    const small = await smallProgramme();
    const survey = await createSurvey(small.coordinator, { questions: EVERY_TYPE, privacy: "anonymous" });
    await createResponses(small.programme, survey, [{ times: 40, answers: { door: "closed" } }]);
    expect(await look(small.coordinator, survey.number)).toMatchObject({ isEarly: true, responses: 0 });
    await database(small.programme).prisma.ballot.create({
      data: { id: newId(), surveyId: survey.id, versionId: survey.version.id, lang: "en", mode: "web", answers: { door: "open" }, day: new Date("2026-03-05T00:00:00Z") },
    });
    await closeSurvey(small.coordinator, { number: survey.number });
    expect(await look(small.coordinator, survey.number)).toMatchObject({ isEarly: true });
    await database(small.programme).prisma.ballot.deleteMany();
    expect(await look(small.coordinator, survey.number)).toMatchObject({ isEarly: false, responses: 40 });
  });
});

test("versions are joined by their codes, older choices and questions kept", async () => {
  const small = await smallProgramme();
  const [door, needs] = EVERY_TYPE;
  const survey = await createSurvey(small.coordinator, { questions: [door!, needs!] });
  const { prisma } = database(small.programme);
  const pages = survey.version.definition.pages.map((page) => ({ ...page, questions: page.questions.slice(0, 1).map((question) => ({ ...question, choices: "choices" in question ? question.choices!.slice(0, 2) : [] })) }));
  const second = newId();
  await prisma.surveyVersion.create({ data: { id: second, surveyId: survey.id, number: 2, definition: { pages } as object, publishedAt: new Date() } });
  await createResponses(small.programme, survey, [{ times: 9, answers: { door: "closed", needs: ["food"] } }, { times: 6, answers: { door: "hall" } }, { times: 7, versionId: second, answers: { door: "closed" } }]);
  await closeSurvey(small.coordinator, { number: survey.number });
  const results = await look(small.coordinator, survey.number, "version");
  expect(questionOf(results, "door")).toMatchObject({ answered: 22, joined: { number: 1, versions: [2, 1] } });
  expect(questionOf(results, "door").blocks[0]!.rows.map(({ groups, counts }) => [groups, counts])).toEqual([
    [[survey.version.id], [9, 0, 6]],
    [[second], [7, 0, 0]],
  ]);
  expect(questionOf(results, "needs")).toMatchObject({ answered: 9, joined: { number: null, versions: [1] } });
  expect(results.changes).toMatchObject([{ from: 1, to: 2, comparison: { changes: [{ kind: "choiceRemoved", question: "door" }, { kind: "removed", question: "needs" }] } }]);
  // The words of what is gone are there to say so.
  expect(results.changes[0]!.comparison.changes.every(({ textId, choiceTextId }) => results.texts[choiceTextId ?? textId])).toBe(true);
});

test("leaders and champions see the same; members and translators see that there is none", async () => {
  const small = await smallProgramme();
  const leader = await createPerson(small.system, "Lena Leader", [{ role: "leader", scope: { kind: "programme" } }]);
  const translator = await createTranslator(small.system, "es", "Tomas");
  const results = await resultsOf(small, { questions: EVERY_TYPE }, [{ times: 9, answers: { door: "closed" } }, { times: 2, answers: { door: "open" } }]);
  for (const actor of [leader, small.northChampion]) expect(await look(actor, results.survey.number)).toEqual(results);
  expect(await readSurveyForResults(translator, results.survey.number)).toBeNull();
});
