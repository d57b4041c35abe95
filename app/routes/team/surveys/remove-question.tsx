import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { dependingOn } from "#app/features/surveys/change-definition.ts";
import { Words } from "#app/features/surveys/components/survey-words.tsx";
import { findQuestion } from "#app/features/surveys/definition.ts";
import { removeQuestion } from "#app/features/surveys/remove-question.server.ts";
import { codeOf, openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { DraftSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey } = await openBuilderToEdit(args);
  const question = findQuestion(survey.definition, codeOf(args));
  if (!question) throw new Response(null, { status: 404 });
  const wasAsked = Boolean(survey.published && findQuestion(survey.published.definition, question.code));
  return { lang, number: survey.number, draft: survey.draft, words: survey.words, question, wasAsked, depending: dependingOn(survey.definition, question.code).length };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    await removeQuestion(actor, { number, code: codeOf(args), draft });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.removed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:removeQuestion.title"));

export default function RemoveQuestion() {
  const { number, draft, words, question, wasAsked, depending } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.question(number, question.code), label: t("builder.title", { number }) }} title={t("removeQuestion.title")} />
      <Record>
        <PressForm action={paths.removeQuestion(number, question.code)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("removeQuestion.do")} back={{ href: paths.question(number, question.code), label: t("step.keep") }} danger>
          <p className="text-base font-semibold">
            <Words id={question.textId} words={words} />
          </p>
          <p className="max-w-column">{t(wasAsked ? "removeQuestion.wasAsked" : "removeQuestion.neverAsked")}</p>
          {depending > 0 && <p className="max-w-column">{t("removeQuestion.depending", { count: depending })}</p>}
        </PressForm>
      </Record>
    </>
  );
}
