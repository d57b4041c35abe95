import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Words } from "#app/features/surveys/components/survey-words.tsx";
import { findQuestion } from "#app/features/surveys/definition.ts";
import { duplicateQuestion } from "#app/features/surveys/duplicate-question.server.ts";
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
  return { lang, number: survey.number, draft: survey.draft, words: survey.words, question };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    const code = await duplicateQuestion(actor, { number, code: codeOf(args), draft });
    return redirectWithToast(paths.question(number, code), "surveys:toast.duplicated");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.duplicate"));

export default function DuplicateQuestion() {
  const { number, draft, words, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.question(number, question.code), label: t("builder.title", { number }) }} title={t("builder.duplicate")} />
      <Record>
        <PressForm action={paths.duplicateQuestion(number, question.code)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("builder.duplicate")} back={{ href: paths.question(number, question.code), label: t("step.back") }}>
          <p className="text-base font-semibold">
            <Words id={question.textId} words={words} />
          </p>
        </PressForm>
      </Record>
    </>
  );
}
