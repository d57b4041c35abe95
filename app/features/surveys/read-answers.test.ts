import { describe, expect, test } from "vitest";
import { typedFrom, typedOf } from "./answer-fields.ts";
import { readAnswers, stillRequired } from "./read-answers.ts";
import type { Answers, OwnWords, Question, SurveyDefinition } from "./survey.ts";

const who = { lang: "en", site: null };
const choices = (...codes: string[]) => codes.map((code) => ({ code, textId: code }));

const QUESTIONS: Question[] = [
  { type: "statement", code: "hello", textId: "t" },
  { type: "single", code: "where", textId: "t", isRequired: true, choices: [...choices("room", "hall"), { code: "else", textId: "t", isOther: true }] },
  { type: "several", code: "needs", textId: "t", most: 2, choices: [...choices("home", "food", "papers"), { code: "none", textId: "t", isExclusive: true }] },
  { type: "yes_no", code: "heard", textId: "t", hasNotSure: true },
  { type: "scale", code: "trust", textId: "t", from: 0, to: 10 },
  { type: "matrix", code: "often", textId: "t", isRequired: true, rows: choices("phone", "letter"), choices: choices("never", "always") },
  { type: "ranking", code: "first", textId: "t", choices: choices("a", "b", "c") },
  { type: "number", code: "people", textId: "t", least: 1, most: 20 },
  { type: "date", code: "day", textId: "t" },
  { type: "short_text", code: "name", textId: "t" },
  { type: "long_text", code: "change", textId: "t" },
];
const survey: SurveyDefinition = { pages: [{ code: "p", questions: QUESTIONS }] };

function read(fields: [string, string][], options: { definition?: SurveyDefinition; page?: number; before?: Answers; words?: OwnWords; asked?: string[] } = {}) {
  const { definition = survey, page = 0, before = {}, words = {} } = options;
  const shown = definition.pages[page]!;
  const form = new FormData();
  for (const code of options.asked ?? shown.questions.map(({ code }) => code)) form.append("asked", code);
  for (const [name, value] of fields) form.append(name, value);
  return readAnswers(form, definition, { answers: before, words }, who);
}

const WHOLE: [string, string][] = [
  ["a.where", "else"],
  ["w.where.other", " In the car "],
  ["a.needs", "papers"],
  ["a.needs", "home"],
  ["a.heard", "not_sure"],
  ["a.trust", "0"],
  ["a.often.phone", "always"],
  ["a.often.letter", "never"],
  ["a.first", "b"],
  ["a.first", "a"],
  ["a.first", "c"],
  ["o.first", "on"],
  ["a.people", "٤"],
  ["a.day", "2026-02-28"],
  ["w.name", "Rosa"],
  ["w.change", "Todo."],
];

test("a whole page is read as codes, numbers and days; words apart", () => {
  const { answers, words, errors, moved } = read(WHOLE);
  expect(errors).toEqual([]);
  expect(answers).toEqual({
    where: "else",
    needs: ["home", "papers"],
    heard: "not_sure",
    trust: 0,
    often: { phone: "always", letter: "never" },
    first: ["b", "a", "c"],
    people: 4,
    day: "2026-02-28",
    name: true,
    change: true,
  });
  expect(words).toEqual({ "where.other": "In the car", name: "Rosa", change: "Todo." });
  expect(moved).toBeNull();
});

test("what is read stands in the fields again, and is read the same", () => {
  const once = read(WHOLE);
  const fields = Object.entries(typedFrom(survey, once.answers, once.words)).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  const twice = read(fields);
  expect([twice.answers, twice.words, twice.errors]).toEqual([once.answers, once.words, []]);
});

test("nothing is answered by a page sent empty, and only what must be is asked for", () => {
  const { answers, errors } = read([]);
  expect(answers).toEqual({});
  expect(errors).toEqual([
    { question: "where", code: "required" },
    { question: "often", code: "rows", row: "phone" },
    { question: "often", code: "rows", row: "letter" },
  ]);
  expect(stillRequired(survey, answers, who)).toEqual(["where", "often"]);
});

describe("what does not fit", () => {
  const required: [string, string][] = [["a.where", "room"], ["a.often.phone", "never"], ["a.often.letter", "never"]];
  test.each<[string, [string, string][], unknown]>([
    ["a code of nobody", [["a.heard", "perhaps"]], { question: "heard", code: "unknown" }],
    ["a label instead of a code", [["a.needs", "Home"]], { question: "needs", code: "unknown" }],
    ["none and something else", [["a.needs", "none"], ["a.needs", "food"]], { question: "needs", code: "exclusive" }],
    ["too many", [["a.needs", "home"], ["a.needs", "food"], ["a.needs", "papers"]], { question: "needs", code: "tooMany", values: { count: 2 } }],
    ["beyond a scale", [["a.trust", "11"]], { question: "trust", code: "unknown" }],
    ["a step in other digits", [["a.trust", "1e1"]], { question: "trust", code: "unknown" }],
    ["a word for a number", [["a.people", "four"]], { question: "people", code: "number" }],
    ["too small a number", [["a.people", "0"]], { question: "people", code: "numberBounds", values: { least: 1, most: 20 } }],
    ["a day that is none", [["a.day", "2026-02-30"]], { question: "day", code: "date" }],
    ["too many words", [["w.name", "x".repeat(201)]], { question: "name", code: "tooLong", values: { count: 200 } }],
    ["too many words beside other", [["a.where", "else"], ["w.where.other", "x".repeat(201)]], { question: "where", code: "otherWords", values: { count: 200 } }],
  ])("%s", (_what, fields, error) => {
    const { errors } = read([...required.filter(([name]) => !fields.some(([other]) => other === name)), ...fields]);
    expect(errors).toEqual([error]);
  });

  test("words that are too long are not lost", () => {
    expect(read([...required, ["w.name", "x".repeat(300)]]).words.name).toHaveLength(300);
  });
});

test("words beside other are other, and beside another choice they are left", () => {
  expect(read([["w.where.other", "In the car"]]).answers.where).toBe("else");
  expect(read([["a.where", "room"], ["w.where.other", "In the car"]]).words).toEqual({});
});

test("an order that nobody said is theirs is no answer; a move makes it theirs and shows the page again", () => {
  const order: [string, string][] = [["a.first", "a"], ["a.first", "b"], ["a.first", "c"]];
  expect(read(order).answers.first).toBeUndefined();
  const down = read([...order, ["move", "first.a.down"]]);
  expect(down).toMatchObject({ answers: { first: ["b", "a", "c"] }, moved: { question: "first", choice: "a" }, errors: [] });
  expect(down.typed["a.first"]).toEqual(["b", "a", "c"]);
  expect(down.typed["o.first"]).toEqual(["on"]);
  expect(read([...order, ["move", "first.a.up"]]).typed["a.first"]).toEqual(["a", "b", "c"]);
  expect(read([["a.first", "c"], ["a.first", "nobody"], ["move", "first.c.down"]]).typed["a.first"]).toEqual(["a", "c", "b"]);
  expect(read([...order, ["move", "first.zzz.up"]]).moved).toBeNull();
});

describe("on several pages", () => {
  const definition: SurveyDefinition = {
    pages: [
      {
        code: "one",
        questions: [
          { type: "yes_no", code: "asked", textId: "t" },
          { type: "long_text", code: "why", textId: "t", isRequired: true, showIf: { question: "asked", is: ["no"] } },
        ],
      },
      { code: "two", questions: [{ type: "several", code: "hard", textId: "t", choices: choices("x", "y", "z") }] },
      { code: "three", questions: [{ type: "ranking", code: "order", textId: "t", choicesOf: "hard", most: 1 }] },
    ],
  };

  test("what the form did not ask is not required yet, though an answer on it calls for it", () => {
    expect(read([["a.asked", "no"]], { definition, asked: ["asked"] }).errors).toEqual([]);
    expect(read([["a.asked", "no"]], { definition }).errors).toEqual([{ question: "why", code: "required" }]);
  });

  test("what a form asked is read wherever its page stands by now", () => {
    const { answers, words, asked } = read([["a.asked", "no"], ["w.why", "Because"], ["a.hard", "x"]], { definition, asked: ["asked", "why", "hard"] });
    expect([answers, words]).toEqual([{ asked: "no", why: true, hard: ["x"] }, { why: "Because" }]);
    expect([...asked]).toEqual(["asked", "why", "hard"]);
  });

  test("what is hidden again is neither kept nor required", () => {
    const { answers, words, errors } = read([["a.asked", "yes"], ["w.why", "Because"]], { definition, before: { asked: "no", why: true }, words: { why: "Because" } });
    expect([answers, words, errors]).toEqual([{ asked: "yes" }, {}, []]);
  });

  test("other pages stay as they were, and a page can be emptied", () => {
    expect(read([], { definition, page: 1, before: { asked: "yes", hard: ["x"] } }).answers).toEqual({ asked: "yes" });
  });

  test("a ranking holds what was ticked, and as many as count", () => {
    const before = { hard: ["x", "z"] };
    const { answers } = read([["a.order", "z"], ["a.order", "y"], ["a.order", "x"], ["o.order", "on"]], { definition, page: 2, before });
    expect(answers.order).toEqual(["z"]);
  });
});

test("a field that is named as what every object has is no field", () => {
  const form = new FormData();
  for (const name of ["toString", "hasOwnProperty", "__proto__", "constructor", "a.door"]) form.append(name, "x");
  expect(typedOf(form)).toEqual({ "a.door": ["x"] });
});
