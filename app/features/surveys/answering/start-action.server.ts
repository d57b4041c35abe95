import type { VisitorActor } from "#app/features/events/actor.ts";
import { helpFor, withHelp } from "#app/features/input/help-for.server.ts";
import type { ShownHelp } from "#app/features/input/help-now.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { formKeyMadeAt, newFormKey, sameWords } from "#app/platform/http/form-key.ts";
import { isRetype, readForm } from "#app/platform/http/parse-form.ts";
import { seeOther, shownAgain } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { ASKED_FIELD, TRAP_FIELD, type Typed } from "../answer-fields.ts";
import { readAnswers, type AnswerError } from "../read-answers.ts";
import { shownCodes, type Respondent } from "../show-if.ts";
import type { OwnWords } from "../survey.ts";
import { readVersion, type AskedSurvey } from "../survey.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { pagesShown } from "./answering.ts";
import { sendAnswers } from "./send-answers.server.ts";
import { pageWords } from "./survey-page.server.ts";
import { startDraft } from "./start-draft.server.ts";

/** What the action of a page of questions returns to show it again. */
export interface AnswerReply {
  typed: Typed;
  shown: string[];
  errors: AnswerError[];
  formErrors: string[];
  /** The version that was asked, where another is asked by now. */
  version: AskedSurvey["version"];
  formKey?: string;
  /** Help for what was typed in own words. */
  help: ShownHelp | null;
  /** The words of the page, where the page does not know itself which version was asked. */
  words?: Map<string, ReadableText>;
}

/**
 * The first page of a survey is sent: one of one page is answered with it; a longer one begins, and goes on under a private
 * code. A form without a key of ours is shown again with a fresh one and everything that was typed.
 */
export async function startAction(
  request: Request,
  actor: VisitorActor,
  start: { survey: AskedSurvey; who: Respondent; invitation: { id: string; personId: string; code: string } | null },
) {
  const { survey, who, invitation } = start;
  const form = await readForm(request);
  const posted = String(form.get("key") ?? "");
  const isOurs = formKeyMadeAt(posted) !== null;
  const formKey = isOurs ? posted : newFormKey();
  const version = await versionOf(actor, survey, form.get("version"));
  const [page, ...more] = version.definition.pages;
  const isOnePage = page !== undefined && more.length === 0;
  // A form of one page that was opened before its page was divided: its answers begin the longer survey.
  const isEarlierForm = !isOnePage && form.has(ASKED_FIELD);
  const openForm = { key: formKey, isTrapped: Boolean(form.get(TRAP_FIELD)) };
  const read = isOnePage || isEarlierForm ? readAnswers(form, version.definition, { answers: {}, words: {} }, who) : null;
  const shown = read ? [...shownCodes(version.definition, read.answers, who)] : [];
  const again = async (reply: Partial<AnswerReply>, status: number) => {
    const words = isOnePage ? { words: await pageWords(actor, version.definition, page, who.lang) } : {};
    return shownAgain<AnswerReply>({ typed: read?.typed ?? {}, shown, errors: [], formErrors: [], version, formKey, help: await helpForTyped(actor, who.lang, read?.words ?? {}), ...words, ...reply }, status);
  };

  if (!isEarlierForm && (isRetype(request) || read?.moved)) return again({}, 200);
  if (!isEarlierForm && !isOurs) return again({ formErrors: ["errors:sendAgain"] }, 400);
  if (!isOnePage || !read) {
    const { answers = {}, words = {} } = read ?? {};
    const { code } = await startDraft(actor, { surveyId: survey.id, versionId: version.id, lang: who.lang, siteId: who.site, form: openForm, answers, words, invitation: invitation ?? undefined });
    return seeOther(withHelp(paths.responsePage(who.lang, code, pagesShown(version.definition, {}, who)[0] ?? 1), Object.values(words)));
  }
  if (read.errors.length > 0) return again({ errors: read.errors }, 400);
  const body = JSON.stringify([version.id, who.site ?? "", Object.entries(read.answers).sort(byKey), Object.entries(read.words).sort(byKey).map(([key, words]) => [key, sameWords(words)])]);
  const code = invitation?.code ?? privateCode("response", "form", survey.id, posted, body);
  const seed = privateCode("response", "seed", posted, body);
  return sendAnswers(actor, { survey, version, code, seed, invitation, who, answers: read.answers, words: read.words, form: invitation ? undefined : openForm });
}

/** Help for what was typed on a page that is shown again, kept or not. */
export async function helpForTyped(actor: VisitorActor, lang: string, words: OwnWords): Promise<ShownHelp | null> {
  return helpFor(await readProgramme(actor.programme), lang, Object.values(words));
}

/** Whoever opened the page before another version was published is asked what they saw. */
async function versionOf(actor: VisitorActor, survey: AskedSurvey, id: FormDataEntryValue | null): Promise<AskedSurvey["version"]> {
  if (typeof id !== "string" || id === survey.version.id || !/^[0-9a-f-]{36}$/.test(id)) return survey.version;
  const version = await readVersion(actor, id);
  return version?.surveyId === survey.id ? version : survey.version;
}

function byKey(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
