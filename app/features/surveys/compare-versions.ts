import { choicesOf, placedQuestions, type PlacedQuestion } from "./definition.ts";
import { isSameDefinition } from "./draft.ts";
import type { Choice, Question, SurveyDefinition } from "./survey.ts";

/**
 * One thing that differs between two versions; its sentence is `surveys:change.<kind>`. The texts are those of the newer
 * version, of what was taken away those of the older one.
 */
export interface VersionChange {
  kind:
    | "added"
    | "removed"
    | "typeChanged"
    | "boundsChanged"
    | "reworded"
    | "choiceAdded"
    | "choiceRemoved"
    | "choiceReworded"
    | "nowRequired"
    | "nowOptional"
    | "condition"
    | "moved";
  question: string;
  textId: string;
  choiceTextId?: string;
}

export interface VersionComparison {
  changes: VersionChange[];
  /** Questions whose answers of both versions are counted together: same code, same kind of answer. */
  joined: string[];
  /** Questions of both versions whose answers cannot be: they stand apart in the results. */
  apart: string[];
  hasNewFirstWords: boolean;
}

/** What a new version does to the answers that were given to the old one. Results are joined by the codes, which stay. */
export function compareVersions(before: SurveyDefinition, after: SurveyDefinition): VersionComparison {
  const old = placedQuestions(before);
  const next = placedQuestions(after);
  const changes: VersionChange[] = [];
  const joined: string[] = [];
  const apart: string[] = [];
  for (const { question } of next) {
    const was = old.find((each) => each.question.code === question.code)?.question;
    if (!was) changes.push(change("added", question));
    else {
      changes.push(...ofQuestion(was, question, before, after));
      if (question.type !== "statement") (canJoin(was, question) ? joined : apart).push(question.code);
    }
  }
  for (const { question } of old) if (!next.some((each) => each.question.code === question.code)) changes.push(change("removed", question));
  for (const code of movedCodes(old, next)) changes.push(change("moved", next.find(({ question }) => question.code === code)!.question));
  const hasNewFirstWords = before.titleTextId !== after.titleTextId || before.introTextId !== after.introTextId;
  return { changes, joined, apart, hasNewFirstWords };
}

/** Whether answers to two versions of a question mean the same thing. */
export function canJoin(before: Question, after: Question): boolean {
  if (before.type !== after.type) return false;
  if (before.type === "scale" && after.type === "scale") return before.from === after.from && before.to === after.to && Boolean(before.steps) === Boolean(after.steps);
  return true;
}

function change(kind: VersionChange["kind"], question: Question, choice?: Choice): VersionChange {
  return { kind, question: question.code, textId: question.textId, ...(choice && { choiceTextId: choice.textId }) };
}

function ofQuestion(was: Question, is: Question, before: SurveyDefinition, after: SurveyDefinition): VersionChange[] {
  const changes: VersionChange[] = [];
  if (was.type !== is.type) return [change("typeChanged", is)];
  if (!canJoin(was, is)) changes.push(change("boundsChanged", is));
  if (was.textId !== is.textId || was.helpTextId !== is.helpTextId) changes.push(change("reworded", is));
  if (Boolean(was.isRequired) !== Boolean(is.isRequired)) changes.push(change(is.isRequired ? "nowRequired" : "nowOptional", is));
  if (!isSameCondition(was, is)) changes.push(change("condition", is));
  // What a ranking takes from another question is told of that one.
  if (is.type === "ranking" && is.choicesOf) return changes;
  changes.push(...ofChoices(is, choicesOf(was, before), choicesOf(is, after)));
  if (was.type === "matrix" && is.type === "matrix") changes.push(...ofChoices(is, was.rows, is.rows));
  return changes;
}

function ofChoices(question: Question, before: readonly Choice[], after: readonly Choice[]): VersionChange[] {
  const added = after.filter(({ code }) => !before.some((each) => each.code === code)).map((choice) => change("choiceAdded", question, choice));
  const removed = before.filter(({ code }) => !after.some((each) => each.code === code)).map((choice) => change("choiceRemoved", question, choice));
  const reworded = after
    .filter(({ code, textId }) => before.some((each) => each.code === code && each.textId !== textId))
    .map((choice) => change("choiceReworded", question, choice));
  return [...added, ...removed, ...reworded];
}

function isSameCondition(was: Question, is: Question): boolean {
  const alone = (question: Question) => ({ pages: [{ code: "p", questions: [{ type: "date", code: "q", textId: "t", showIf: question.showIf } as Question] }] });
  return isSameDefinition(alone(was), alone(is));
}

/** Questions that stand behind others than before: all that are not in the longest order that both versions share. */
function movedCodes(old: readonly PlacedQuestion[], next: readonly PlacedQuestion[]): string[] {
  const places = new Map(old.map(({ question }, index) => [question.code, index]));
  const shared = next.map(({ question }) => question.code).filter((code) => places.has(code));
  // The longest increasing row of old places; surveys are short enough for the plain way.
  const best = shared.map(() => ({ length: 1, from: -1 }));
  for (let index = 0; index < shared.length; index += 1) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (places.get(shared[earlier]!)! < places.get(shared[index]!)! && best[earlier]!.length >= best[index]!.length) {
        best[index] = { length: best[earlier]!.length + 1, from: earlier };
      }
    }
  }
  const kept = new Set<string>();
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  while (at >= 0 && shared[at] !== undefined) {
    kept.add(shared[at]!);
    at = best[at]!.from;
  }
  return shared.filter((code) => !kept.has(code));
}
