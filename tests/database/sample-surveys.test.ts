import { beforeAll, expect, test } from "vitest";
import { readResults, readSurveyForResults, type SurveyResults } from "#app/features/surveys/results/results.queries.server.ts";
import type { Split } from "#app/features/surveys/results/splits.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { seedSample } from "#app/server/sample/seed-sample.server.ts";
import { testProgramme } from "#tests/setup/programme.ts";

const NOW = new Date("2027-03-09T20:00:00Z");
let programme = "";

beforeAll(async () => {
  programme = await testProgramme();
  await at(NOW, () => seedSample(programme, () => {}));
}, 180_000);

async function resultsOf(slug: string, by: Split | null = null): Promise<SurveyResults> {
  const system = { kind: "system" as const, programme };
  const { number } = await database(programme).prisma.survey.findUniqueOrThrow({ where: { slug } });
  return at(NOW, async () => readResults(system, (await readSurveyForResults(system, number))!, { lang: "en", by }));
}

/** The percentage of people who gave an answer. */
function percentOf(results: SurveyResults, question: string, code: string): number | null | undefined {
  const block = results.questions.find(({ joined }) => joined.question.code === question)!.blocks[0]!;
  return block.rows[0]!.percents[block.columns.findIndex(({ codes }) => codes.includes(code))];
}

test("the referral survey has the figures of the sample, small languages together", async () => {
  const results = await resultsOf("legal-help");
  expect(results.responses).toBe(143);
  expect(results.groups.find(({ by }) => by === "lang")!.counts).toEqual([
    { groups: ["en"], count: 71 },
    { groups: ["es"], count: 41 },
    { groups: ["ht"], count: 9 },
    { groups: ["vi"], count: 8 },
    { groups: ["pt-BR"], count: 6 },
    { groups: ["ru", "ar", "zh-Hans"], count: 8 },
  ]);
  expect(percentOf(results, "where_asked", "closed_room")).toBe(61);
  expect(percentOf(results, "kept_informed", "never")).toBe(34);
  expect(results.questions.find(({ joined }) => joined.question.code === "trust")!.blocks[0]!.rows[0]!.mean).toBe(7.1);
  expect(results.modes.map(({ mode }) => mode).toSorted()).toEqual(["interview", "paper", "web"]);
});

test("what matters most has the figures of the sample", async () => {
  const results = await resultsOf("what-matters-most");
  expect(results.responses).toBe(212);
  expect(["repairs", "rent", "food", "insurance"].map((code) => percentOf(results, "hard", code))).toEqual([41, 38, 29, 24]);
  expect(percentOf(results, "why_not", "immigration")).toBe(22);
});

test("of the council's 19 answers those of one or two people are not told", async () => {
  const results = await resultsOf("our-council");
  expect(results.responses).toBe(19);
  expect(percentOf(results, "told_why", "4")).toBe(42);
  // 18 of 19 agree, so one does not: that one is hidden, and with it how many agree strongly.
  expect(["3", "5"].map((code) => percentOf(results, "welcomed", code))).toEqual([null, null]);
  expect(results.rate?.[0]).toMatchObject({ answered: 19 });
});

test("one survey is open and waits for members", async () => {
  const waiting = await database(programme).prisma.surveyInvitation.count({ where: { isAnswered: false, survey: { state: "open" } } });
  expect(waiting).toBeGreaterThanOrEqual(8);
});
