import type { VisitorActor } from "#app/features/events/actor.ts";
import { withHelp } from "#app/features/input/help-for.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { countedAnswers, shownCodes, type Respondent } from "../show-if.ts";
import type { AskedSurvey } from "../survey.queries.server.ts";
import type { Answers, OwnWords } from "../survey.ts";
import { isSpent } from "./held-code.queries.server.ts";
import { answersInWords, wordsMark } from "./own-words.ts";
import { signsOf, type OpenForm } from "./response-draft.ts";
import { sendResponse } from "./send-response.server.ts";

/**
 * Sends what was answered, and leads to the page that says so. Only what counts is sent: answers to questions that are shown.
 * Sent again it leads to the same page; where the survey takes no answers any more, to the page of the code, which says so.
 */
export async function sendAnswers(
  actor: VisitorActor,
  sent: {
    survey: AskedSurvey;
    version: AskedSurvey["version"];
    code: string;
    seed: string;
    invitation: { id: string; personId: string } | null;
    who: Respondent;
    answers: Answers;
    words: OwnWords;
    /** The open form with which it began; of the invited none. */
    form: OpenForm | undefined;
  },
): Promise<Response> {
  const { survey, version, code, seed, invitation, who } = sent;
  const answers = countedAnswers(version.definition, sent.answers, who);
  const shown = shownCodes(version.definition, sent.answers, who);
  const words = Object.fromEntries(Object.entries(sent.words).filter(([key]) => shown.has(key.split(".")[0]!)));
  const isKept = await sendResponse(actor, { survey, version, code, seed, invitation, lang: who.lang, siteId: who.site, answers, words, signs: signsOf(sent.form, now()) });
  if (!isKept && !(await isSpent(actor, code))) return seeOther(paths.response(who.lang, code));
  const open = survey.hasReceipts ? answersInWords(version.definition, words, null).map(({ question }) => question) : [];
  return seeOther(withHelp(paths.responseSent(who.lang, code, seed, wordsMark(open)), Object.values(words)));
}
