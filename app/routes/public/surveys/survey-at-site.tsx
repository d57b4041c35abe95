import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SURVEY_FORM } from "#app/features/surveys/answering/components/answer-form.tsx";
import { SurveyFirstPage } from "#app/features/surveys/answering/components/survey-first-page.tsx";
import { answerSurvey, loadSurvey } from "#app/features/surveys/answering/open-survey.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";

export const handle = { formId: SURVEY_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { value, headers } = await loadSurvey(args);
  return data(value, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export function action(args: ActionFunctionArgs) {
  return answerSurvey(args);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, () => (data ? wordsFor(data.head.title).words : ""));

export default function SurveyAtSite() {
  return <SurveyFirstPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} isInvited={false} />;
}
