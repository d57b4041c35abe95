import type { Question, ShowIf, SurveyDefinition } from "./survey.ts";
import { questionsIn } from "./show-if.ts";
import { questionsOf } from "./definition.ts";

/** The definition with one question replaced. */
export function withQuestion(definition: SurveyDefinition, code: string, next: Question): SurveyDefinition {
  return { ...definition, pages: definition.pages.map((page) => ({ ...page, questions: page.questions.map((each) => (each.code === code ? next : each)) })) };
}

/** The definition with a question put into a page: behind another one, else at the end. */
export function withNewQuestion(definition: SurveyDefinition, page: string, question: Question, after?: string): SurveyDefinition {
  return {
    ...definition,
    pages: definition.pages.map((each) => {
      if (each.code !== page) return each;
      const at = each.questions.findIndex(({ code }) => code === after);
      const questions = [...each.questions];
      questions.splice(at < 0 ? questions.length : at + 1, 0, question);
      return { ...each, questions };
    }),
  };
}

/** The definition without a question. */
export function withoutQuestion(definition: SurveyDefinition, code: string): SurveyDefinition {
  return { ...definition, pages: definition.pages.map((page) => ({ ...page, questions: page.questions.filter((each) => each.code !== code) })) };
}

/** The definition with a question one place further up or down; from the end of a page it goes into the next one. */
export function withMovedQuestion(definition: SurveyDefinition, code: string, to: "up" | "down"): SurveyDefinition {
  const pageIndex = definition.pages.findIndex((page) => page.questions.some((each) => each.code === code));
  const page = definition.pages[pageIndex];
  if (!page) return definition;
  const from = page.questions.findIndex((each) => each.code === code);
  const question = page.questions[from]!;
  const next = from + (to === "up" ? -1 : 1);
  const pages = definition.pages.map((each) => ({ ...each, questions: each.questions.filter((one) => one.code !== code) }));
  if (next >= 0 && next < page.questions.length) pages[pageIndex]!.questions.splice(next, 0, question);
  else {
    const other = pages[pageIndex + (to === "up" ? -1 : 1)];
    if (!other) return definition;
    if (to === "up") other.questions.push(question);
    else other.questions.unshift(question);
  }
  return { ...definition, pages };
}

/** The definition with a page one place further up or down. */
export function withMovedPage(definition: SurveyDefinition, code: string, to: "up" | "down"): SurveyDefinition {
  const from = definition.pages.findIndex((page) => page.code === code);
  const next = from + (to === "up" ? -1 : 1);
  if (from < 0 || next < 0 || next >= definition.pages.length) return definition;
  const pages = [...definition.pages];
  pages.splice(next, 0, ...pages.splice(from, 1));
  return { ...definition, pages };
}

/** The questions whose condition or list looks at a question: what must be changed before it can go. */
export function dependingOn(definition: SurveyDefinition, code: string): Question[] {
  return questionsOf(definition).filter((each) => questionsIn(each.showIf).includes(code) || (each.type === "ranking" && each.choicesOf === code));
}

/** A condition without what it says about questions that are gone; undefined where nothing is left. */
export function withoutQuestions(condition: ShowIf | undefined, gone: ReadonlySet<string>): ShowIf | undefined {
  if (!condition) return undefined;
  if ("all" in condition || "any" in condition) {
    const inner = ("all" in condition ? condition.all : condition.any).map((each) => withoutQuestions(each, gone)).filter((each): each is ShowIf => each !== undefined);
    if (inner.length === 0) return undefined;
    return "all" in condition ? { all: inner } : { any: inner };
  }
  return "question" in condition && gone.has(condition.question) ? undefined : condition;
}
