import { expect, test } from "vitest";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { answersFile } from "#app/features/surveys/results/answers-file.server.ts";
import { codebook } from "#app/features/surveys/results/codebook.server.ts";
import { readResults, readSurveyForResults } from "#app/features/surveys/results/results.queries.server.ts";
import type { QuestionSketch, SketchChoice } from "#app/features/surveys/survey-sketch.ts";
import type { Answers } from "#app/features/surveys/survey.ts";
import { createResponses } from "#tests/setup/responses.ts";
import { smallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";

const choices = (...codes: string[]): SketchChoice[] => codes.map((code) => ({ code, words: { en: `=${code}`, es: `@${code}` } }));

const QUESTIONS: QuestionSketch[] = [
  { type: "single", code: "door", words: "=HYPERLINK(\"x\")", choices: choices("closed", "open", "hall", "phone") },
  { type: "yes_no", code: "wanted", words: "Wanted?", showIf: { question: "door", is: ["closed"] } },
  { type: "several", code: "needs", words: "Needs?", choices: choices("home", "food", "papers") },
  { type: "scale", code: "trust", words: "Trust?", from: 0, to: 10 },
  { type: "matrix", code: "often", words: "Often?", rows: choices("letter"), choices: choices("never", "always") },
  { type: "number", code: "people", words: "People?" },
  { type: "date", code: "since", words: "Since?" },
  { type: "ranking", code: "order", words: "Order?", choices: choices("day", "call", "language") },
  { type: "single", code: "age", words: "Age?", choices: choices("young", "old"), isIdentifying: true },
  { type: "long_text", code: "change", words: "Change?" },
];

/** 120 people, a few of whom said what few say. */
function people(random: (below: number) => number): { answers: Answers; lang: string }[] {
  return Array.from({ length: 120 }, (_, index) => {
    const rare = index < 3;
    const door = rare ? "hall" : index < 50 ? "closed" : index < 110 ? "open" : "phone";
    return {
      lang: ["en", "es", "ar"][index % 3]!,
      answers: {
        door,
        ...(door === "closed" && { wanted: random(9) === 0 ? "no" : "yes" }),
        needs: index < 118 ? ["home", ...(random(2) ? ["food"] : [])] : ["papers"],
        trust: rare ? 1 : 5 + random(6),
        often: { letter: rare ? "never" : "always" },
        people: rare ? 14 : 1 + random(6),
        since: rare ? "1999-01-05" : `2026-0${1 + random(3)}-11`,
        order: rare ? ["language", "day"] : ["day", "call"],
        age: rare ? "old" : "young",
        ...(random(2) && { change: true as const }),
      },
    };
  });
}

async function files() {
  const small = await smallProgramme();
  const made = await createSurvey(small.coordinator, { questions: QUESTIONS, title: "+Trust" });
  let seed = 11;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  await createResponses(small.programme, made, people(random));
  await closeSurvey(small.coordinator, { number: made.number });
  const survey = (await readSurveyForResults(small.coordinator, made.number))!;
  const results = await readResults(small.coordinator, survey, { lang: "en", by: null });
  const pieces: Buffer[] = [];
  for await (const piece of answersFile(small.coordinator, survey, results)) pieces.push(piece);
  return { small, survey, results, csv: Buffer.concat(pieces).toString("utf8"), book: await codebook(small.coordinator, survey, results, ["en", "es"]) };
}

/** A reader of CSV (RFC 4180) that knows nothing of how ours is written. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

function rowsOf(csv: string): Record<string, string>[] {
  const [heads, ...rows] = cellsOf(csv);
  return rows.map((row) => Object.fromEntries(heads!.map((head, index) => [head, row[index]!])));
}

test("the file has one line a person, no group, no identifying question, and the counts of the page", async () => {
  const { csv, results } = await files();
  expect(csv.startsWith("\uFEFFdoor,wanted,needs.home,")).toBe(true);
  const rows = rowsOf(csv);
  expect(rows).toHaveLength(120);
  expect(Object.keys(rows[0]!)).not.toEqual(expect.arrayContaining(["age", "lang", "site", "day", "mode", "id"]));
  const [block] = results.questions.find(({ joined }) => joined.question.code === "door")!.blocks;
  block!.columns.forEach(({ codes }, index) => {
    if (block!.rows[0]!.counts[index] !== null) expect(rows.filter(({ door }) => door === codes[0]).length).toBe(block!.rows[0]!.counts[index]);
  });
});

test("whoever counts lines finds no small number that the page hides", async () => {
  const { csv, results } = await files();
  const rows = rowsOf(csv);
  for (const name of Object.keys(rows[0]!)) {
    const counts = new Map<string, number>();
    for (const row of rows) if (row[name]) counts.set(row[name], (counts.get(row[name]) ?? 0) + 1);
    for (const [value, count] of counts) expect(count >= 5, `${name}=${value}: ${count}`).toBe(true);
  }
  // The three in the hall and who was asked something because of their door cannot be told apart from others that are hidden.
  expect(rows.some(({ door }) => door === "hall")).toBe(false);
  expect(new Set(rows.map((row) => row["needs.papers"]))).toEqual(new Set(["hidden"]));
  expect(results.questions.find(({ joined }) => joined.question.code === "age")!.notShown).toBeNull();
});

test("a question that was asked of some only is not in the file where that would tell what is hidden", async () => {
  const small = await smallProgramme();
  const made = await createSurvey(small.coordinator, { questions: QUESTIONS.slice(0, 2) });
  await createResponses(small.programme, made, [{ times: 40, answers: { door: "closed", wanted: "yes" } }, { times: 2, answers: { door: "hall" } }]);
  await closeSurvey(small.coordinator, { number: made.number });
  const survey = (await readSurveyForResults(small.coordinator, made.number))!;
  const results = await readResults(small.coordinator, survey, { lang: "en", by: null });
  const pieces: Buffer[] = [];
  for await (const piece of answersFile(small.coordinator, survey, results)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString("utf8")).toBe(`\uFEFFdoor\r\n${"hidden\n".repeat(42)}`);
});

test("the codebook names every column and value in each language, with formulas made harmless", async () => {
  const { csv, book } = await files();
  const rows = rowsOf(book);
  const named = new Set(rows.map(({ column }) => column));
  expect(Object.keys(rowsOf(csv)[0]!).filter((name) => !named.has(name))).toEqual([]);
  const values = rowsOf(csv).flatMap((row) => Object.entries(row).filter(([, value]) => value).map(([name, value]) => `${name} ${value}`));
  const known = new Set(rows.map(({ column, value }) => `${column} ${value}`));
  expect([...new Set(values)].filter((value) => !known.has(value))).toEqual([]);
  const cells = cellsOf(book).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining(["'=closed", "'@closed"]));
});
