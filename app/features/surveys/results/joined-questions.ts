import { choicesOf, questionsOf } from "../definition.ts";
import type { Choice, Question, ShowIf, SurveyDefinition } from "../survey.ts";

export interface PublishedVersion {
  id: string;
  number: number;
  definition: SurveyDefinition;
}

/** A question over all versions that asked it: its codes are the same in each, so the answers are counted together. */
export interface JoinedQuestion {
  /** As it was asked last, with every choice any version offered. */
  question: Question;
  /** The number people saw last; null where the newest version does not ask it any more. */
  number: number | null;
  /** The numbers of the versions that asked it. */
  versions: number[];
  /** What had to be so for it to be shown, in each version that shows it to some only. */
  conditions: ShowIf[];
  /** The choices a ranking or its source offered in any version. */
  choices: Choice[];
}

/** Every question that was asked, in the order of the newest version; those no longer asked at the end. Statements ask nothing. */
export function joinQuestions(versions: readonly PublishedVersion[]): JoinedQuestion[] {
  const joined = new Map<string, JoinedQuestion>();
  for (const { number, definition } of versions.toSorted((a, b) => b.number - a.number)) {
    questionsOf(definition)
      .filter(({ type }) => type !== "statement")
      .forEach((question, index) => {
        const known = joined.get(question.code);
        const found = known ?? { question, number: null, versions: [], conditions: [], choices: [] };
        if (!known) joined.set(question.code, found);
        if (isNewestVersion(versions, number)) found.number = index + 1;
        found.versions.push(number);
        if (question.showIf) found.conditions.push(question.showIf);
        found.choices = union(found.choices, choicesOf(question, definition));
        if (known && known.question.type === question.type) known.question = withOlderParts(known.question, question);
      });
  }
  return [...joined.values()];
}

function isNewestVersion(versions: readonly PublishedVersion[], number: number): boolean {
  return versions.every((version) => version.number <= number);
}

function withOlderParts(newer: Question, older: Question): Question {
  if (newer.type === "matrix" && older.type === "matrix") {
    return { ...newer, rows: union(newer.rows, older.rows), choices: union(newer.choices, older.choices) };
  }
  if (newer.type === "scale" && older.type === "scale") {
    return {
      ...newer,
      from: Math.min(newer.from, older.from),
      to: Math.max(newer.to, older.to),
      ...(newer.steps && { steps: union(newer.steps, older.steps ?? []) }),
    };
  }
  if (newer.type === "yes_no" && older.type === "yes_no") return { ...newer, hasNotSure: newer.hasNotSure === true || older.hasNotSure === true };
  return newer;
}

function union(newer: readonly Choice[], older: readonly Choice[]): Choice[] {
  return [...newer, ...older.filter(({ code }) => !newer.some((choice) => choice.code === code))];
}
