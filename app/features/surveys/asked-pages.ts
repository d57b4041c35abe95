import { questionsIn } from "./show-if.ts";
import type { Question, SurveyDefinition, SurveyPage } from "./survey.ts";

/**
 * A definition as it is asked: a question that depends on an answer of its own page begins a page, so that nobody is shown
 * more questions than they saw after they sent a page. It follows from the definition alone, so every address, draft and
 * preview counts the same pages.
 */
export function asAsked(definition: SurveyDefinition): SurveyDefinition {
  return { ...definition, pages: definition.pages.flatMap(splitPage) };
}

/**
 * The pages as which one page is asked; most are one. Later ones have codes of their own that no written page can have, and
 * stand under the title of the first.
 */
export function splitPage(page: SurveyPage): SurveyPage[] {
  const pages: SurveyPage[] = [{ ...page, questions: [] }];
  for (const question of page.questions) {
    const onPage = pages.at(-1)!.questions;
    if (onPage.some(({ code }) => dependsOn(question).includes(code))) pages.push({ code: `${page.code}.${pages.length + 1}`, questions: [question] });
    else onPage.push(question);
  }
  return pages;
}

/** The questions whose answers decide whether a question is shown, or what it asks. */
function dependsOn(question: Question): string[] {
  return [...questionsIn(question.showIf), ...(question.type === "ranking" && question.choicesOf ? [question.choicesOf] : [])];
}
