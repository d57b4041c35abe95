import { isRetype, readForm } from "#app/platform/http/parse-form.ts";
import { shownAgain } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { Typed } from "../answer-fields.ts";
import { enterResponse } from "../answering/enter-response.server.ts";
import { readAnswers, type AnswerError } from "../read-answers.ts";
import type { Entering } from "./entering-page.server.ts";
import { EnterSchema } from "./entering.schema.ts";

export interface EnterReply {
  typed: Typed;
  errors: AnswerError[];
  /** Keys of sentences. */
  formErrors: string[];
}

/**
 * Reads all pages at once, as they lie before whoever types: what was not to be asked after the answers before it is left out.
 * Nothing is required, since what somebody skipped on paper stays skipped.
 */
export async function enterAction(request: Request, { actor, survey, page }: Entering) {
  const form = await readForm(request);
  const { definition } = survey.version;
  const fields = EnterSchema.safeParse(Object.fromEntries([...form].filter(([, value]) => typeof value === "string" && value !== "")));
  const site = fields.data?.site ?? null;
  const who = { lang: page.lang ?? page.reader, site };
  const { answers, words, typed, moved, ...read } = readAnswers(form, definition, { answers: {}, words: {} }, who);
  const errors = read.errors.filter(({ code }) => code !== "required");
  const again = (reply: Partial<EnterReply>, status: number) => shownAgain<EnterReply>({ typed, errors: [], formErrors: [], ...reply }, status);
  if (isRetype(request) || moved) return again({}, 200);
  const formErrors = fields.success ? [] : [...new Set(fields.error.issues.map(({ message }) => message))];
  if (!page.lang) formErrors.push("surveys:enter.errors.lang");
  if (page.sites.every(({ id }) => id !== site) && site) formErrors.push("surveys:enter.errors.site");
  if (!fields.success || !page.lang || formErrors.length > 0 || errors.length > 0) return again({ errors, formErrors }, 400);
  if (Object.keys(answers).length === 0 && Object.keys(words).length === 0) return again({ formErrors: ["surveys:enter.errors.nothing"] }, 400);
  try {
    await enterResponse(actor, {
      number: survey.number,
      version: survey.version,
      lang: page.lang,
      siteId: site,
      mode: fields.data.mode,
      hadInterpreter: fields.data.interpreter === "yes",
      answers,
      words,
      key: fields.data.key,
    });
  } catch (error) {
    if (error instanceof DomainError && error.status === 409) return again({ formErrors: [error.code] }, 409);
    throw error;
  }
  return redirectWithToast(`${paths.enterResponse(survey.number)}?lang=${page.lang}`, "surveys:enter.done");
}
