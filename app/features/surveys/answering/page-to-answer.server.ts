import { paths } from "#app/platform/paths/paths.ts";
import { typedFrom } from "../answer-fields.ts";
import { countedAnswers, shownCodes, type Respondent } from "../show-if.ts";
import { pageAfter, pageBefore, pagesAtMost, pagesShown, problemsLeft } from "./answering.ts";
import type { OpenedResponse } from "./open-response.server.ts";
import { pageWords, surveyHead } from "./survey-page.server.ts";

/**
 * One page of begun answers as it stands. `isCheck`: with what there is left to fix before everything can be sent. Another
 * page's number where nothing on this one is asked; null where there is nothing to answer under this code.
 */
export async function pageToAnswer({ actor, held, lang, programme, code }: OpenedResponse, number: number, isCheck: boolean) {
  if (!held?.draft || held.isSent) return null;
  const { draft, version, survey } = held;
  const { definition } = version;
  const who: Respondent = { lang, site: draft.siteId };
  const head = await surveyHead(actor, programme, survey, lang, draft.siteId, version);
  const page = definition.pages[number - 1];
  if (!head.isOpen || !page) return null;
  const pages = pagesShown(definition, draft.content.answers, who);
  if (!pages.includes(number)) return pageAfter(pages, number) ?? pages.at(-1) ?? null;
  const answers = countedAnswers(definition, draft.content.answers, who);
  const codes = page.questions.map((question) => question.code);
  return {
    lang,
    action: paths.responsePage(lang, code, number),
    head,
    place: pages.indexOf(number) + 1,
    of: pagesAtMost(definition, draft.content.answers, who, number),
    hasBefore: pageBefore(pages, number) !== null,
    isLast: pageAfter(pages, number) === null,
    seed: draft.content.seed,
    /** On other pages: what was written in own words there. */
    written: Object.keys(draft.content.words).filter((key) => !codes.includes(key.split(".")[0]!)),
    questions: {
      definition,
      page: number,
      shown: [...shownCodes(definition, answers, who)],
      words: await pageWords(actor, definition, page, lang),
      typed: typedFrom(definition, draft.content.answers, draft.content.words),
      errors: isCheck ? problemsLeft(definition, draft.content, who).filter(({ question }) => codes.includes(question)) : [],
      answers,
    },
  };
}
