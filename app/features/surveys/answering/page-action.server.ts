import type { VisitorActor } from "#app/features/events/actor.ts";
import { withHelp } from "#app/features/input/help-for.server.ts";
import { isRetype, readForm } from "#app/platform/http/parse-form.ts";
import { seeOther, shownAgain } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { otherKey, questionId, typedOf, wordsField } from "../answer-fields.ts";
import { readAnswers, type AnswersRead } from "../read-answers.ts";
import { shownCodes, type Respondent } from "../show-if.ts";
import type { OwnWords, SurveyPage } from "../survey.ts";
import { pageAfter, pageBefore, pageOf, pagesShown, problemsLeft } from "./answering.ts";
import type { HeldCode } from "./held-code.queries.server.ts";
import { isMark, isSeed, wordsMark } from "./own-words.ts";
import type { DraftContent } from "./response-draft.ts";
import { saveDraft } from "./save-draft.server.ts";
import { sendAnswers } from "./send-answers.server.ts";
import { helpForTyped, type AnswerReply } from "./start-action.server.ts";

/** The name of the buttons that go elsewhere than to the next page; whatever was typed is saved, finished or not. */
export const TO_FIELD = "to";

/**
 * One page of a survey is sent: it is saved, and leads to the next page; after the last one everything is sent. Going back and
 * going on later save too, without asking for what is missing.
 */
export async function pageAction(request: Request, actor: VisitorActor, held: HeldCode, number: number, lang: string) {
  const { code, survey, version, invitation, draft } = held;
  const page = version.definition.pages[number - 1];
  const form = await readForm(request);
  if (held.isSent && page) return seeOther(addressOfSent(form, page, code, lang));
  if (!draft || !page) return seeOther(paths.response(lang, code));
  const { definition } = version;
  const who: Respondent = { lang, site: draft.siteId };
  const read = readAnswers(form, definition, draft.content, who);
  const onPage = read.errors.filter(({ question }) => page.questions.some(({ code }) => code === question));
  const to = form.get(TO_FIELD);
  const said = wordsOf(page, read.words);
  const again = async (errors: AnswersRead["errors"], status: number) =>
    shownAgain<AnswerReply>({ typed: read.typed, shown: [...shownCodes(definition, read.answers, who)], errors, formErrors: [], version, help: await helpForTyped(actor, lang, said) }, status);
  // The page that follows says whom to call, where somebody wrote of something that cannot wait.
  const goTo = (address: string) => seeOther(withHelp(address, Object.values(said)));

  if (isRetype(request) || read.moved) return again([], 200);
  if (to === null && onPage.length > 0) return again(onPage, 400);

  const saved = await saveDraft(actor, {
    code,
    lang,
    change: (content) => withAsked(content, number, readAnswers(form, definition, content, who)),
  });
  if (!saved) return seeOther(paths.response(lang, code));
  const pages = pagesShown(definition, saved.answers, who);
  if (to === "later") return goTo(paths.response(lang, code));
  if (to === "back") {
    const before = pageBefore(pages, number);
    return goTo(before ? paths.responsePage(lang, code, before) : paths.response(lang, code));
  }
  // Answers of an earlier page were changed elsewhere since this one was opened: what it did not ask, it asks now.
  const shown = shownCodes(definition, saved.answers, who);
  const unasked = page.questions.find((question) => question.type !== "statement" && shown.has(question.code) && !read.asked.has(question.code));
  if (unasked) return goTo(`${paths.responsePage(lang, code, number)}#${questionId(unasked.code)}`);
  const next = pageAfter(pages, number);
  if (next) return goTo(paths.responsePage(lang, code, next));
  const [problem] = problemsLeft(definition, saved, who);
  if (problem) return goTo(`${paths.responsePage(lang, code, pageOf(definition, problem.question))}?check`);
  return sendAnswers(actor, { survey, version, code, seed: saved.seed, invitation, who, answers: saved.answers, words: saved.words, form: saved.form });
}

/** What was written in own words on one page. */
function wordsOf(page: SurveyPage, words: OwnWords): OwnWords {
  const codes = new Set(page.questions.map(({ code }) => code));
  return Object.fromEntries(Object.entries(words).filter(([key]) => codes.has(key.split(".")[0]!)));
}

/** The names of the hidden fields with which a second press finds its receipts, when the first has sent and deleted the draft. */
export const SEED_FIELD = "seed";
export const WRITTEN_FIELD = "written";

function addressOfSent(form: FormData, page: SurveyPage, code: string, lang: string): string {
  const seed = form.get(SEED_FIELD);
  if (typeof seed !== "string" || !isSeed(seed)) return paths.response(lang, code);
  const typed = typedOf(form);
  const here = page.questions.flatMap((question) => [
    ...(typed[wordsField(question.code)]?.[0]?.trim() ? [question.code] : []),
    ...(typed[wordsField(question.code, true)]?.[0]?.trim() ? [otherKey(question.code)] : []),
  ]);
  const said = page.questions.flatMap((question) => [...(typed[wordsField(question.code)] ?? []), ...(typed[wordsField(question.code, true)] ?? [])]);
  return withHelp(paths.responseSent(lang, code, seed, wordsMark([...form.getAll(WRITTEN_FIELD).map(String).filter(isMark), ...here])), said);
}

/**
 * A draft with one page as it was sent. Answers to questions that are not shown any more stay, in case they are again: what
 * counts is decided when everything is sent.
 */
function withAsked(content: DraftContent, number: number, read: AnswersRead): DraftContent {
  const answers = Object.entries(content.answers).filter(([code]) => !read.asked.has(code));
  const words = Object.entries(content.words).filter(([key]) => !read.asked.has(key.split(".")[0]!));
  return {
    ...content,
    answers: { ...Object.fromEntries(answers), ...read.answers },
    words: { ...Object.fromEntries(words), ...read.words },
    page: Math.max(content.page, number),
  };
}
