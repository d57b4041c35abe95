import type { Answer } from "../survey.ts";

/** How often one question was answered in exactly this way, in one group. */
export interface AnswerCount {
  group: string;
  question: string;
  answer: Answer;
  count: number;
}

/** The answers of one group to one question, counted. A kind of answer that was not given has empty maps. */
export interface Tally {
  /** How many answered. */
  answered: number;
  /** Choices (`single`, `several`, `yes_no`), numbers (`scale`, `number`), months (`date`). */
  codes: Map<string, number>;
  /** `matrix`: choices by row. */
  rows: Map<string, Map<string, number>>;
  /** `ranking`: how many put a choice at all, how many first, and the sum of its places. */
  places: Map<string, { ranked: number; first: number; sum: number }>;
}

/** Tallies by question and group. */
export type Tallies = Map<string, Map<string, Tally>>;

export function tallyAnswers(counts: Iterable<AnswerCount>): Tallies {
  const tallies: Tallies = new Map();
  for (const { group, question, answer, count } of counts) {
    const groups = tallies.get(question) ?? new Map<string, Tally>();
    tallies.set(question, groups);
    const tally = groups.get(group) ?? { answered: 0, codes: new Map(), rows: new Map(), places: new Map() };
    groups.set(group, tally);
    tally.answered += count;
    addAnswer(tally, answer, count);
  }
  return tallies;
}

function addAnswer(tally: Tally, answer: Answer, count: number) {
  if (Array.isArray(answer)) {
    answer.forEach((code, index) => {
      add(tally.codes, code, count);
      const place = tally.places.get(code) ?? { ranked: 0, first: 0, sum: 0 };
      tally.places.set(code, { ranked: place.ranked + count, first: place.first + (index === 0 ? count : 0), sum: place.sum + (index + 1) * count });
    });
  } else if (typeof answer === "object") {
    for (const [row, code] of Object.entries(answer)) {
      const codes = tally.rows.get(row) ?? new Map<string, number>();
      tally.rows.set(row, codes);
      add(codes, code, count);
    }
  } else if (answer !== true) {
    add(tally.codes, typeof answer === "string" && /^\d{4}-\d\d-\d\d$/.test(answer) ? answer.slice(0, 7) : String(answer), count);
  }
}

/** One tally of several groups together. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const all: Tally = { answered: 0, codes: new Map(), rows: new Map(), places: new Map() };
  for (const tally of tallies) {
    all.answered += tally.answered;
    for (const [code, count] of tally.codes) add(all.codes, code, count);
    for (const [row, codes] of tally.rows) {
      const into = all.rows.get(row) ?? new Map<string, number>();
      all.rows.set(row, into);
      for (const [code, count] of codes) add(into, code, count);
    }
    for (const [code, { ranked, first, sum }] of tally.places) {
      const into = all.places.get(code) ?? { ranked: 0, first: 0, sum: 0 };
      all.places.set(code, { ranked: into.ranked + ranked, first: into.first + first, sum: into.sum + sum });
    }
  }
  return all;
}

function add(counts: Map<string, number>, code: string, count: number) {
  counts.set(code, (counts.get(code) ?? 0) + count);
}
