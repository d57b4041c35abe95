import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addQuestion } from "#app/features/surveys/add-question.server.ts";
import { BuilderFrame } from "#app/features/surveys/components/builder-frame.tsx";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { LONGEST_QUESTION, QUESTION_TYPES } from "#app/features/surveys/survey.ts";
import { AddQuestionSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";

export const handle = { formId: "add-question" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, survey, problems, preview, languages } = await openBuilderToEdit(args);
  const asked = new URL(args.request.url).searchParams.get("page");
  const { pages } = survey.definition;
  return { lang, reader, now, survey, problems, preview, languages, writtenIn: survey.writtenIn, page: (pages.find(({ code }) => code === asked) ?? pages.at(-1))!.code };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, AddQuestionSchema, async (form) => {
    const code = await addQuestion(actor, { number, ...form });
    return redirectWithToast(paths.question(number, code), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.addQuestion"));

type Typed = { page: string; type: string; words: string; choices: string };

export default function AddQuestion() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { survey, writtenIn, page } = data;
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<Typed>({ id: "add-question", lastResult: answer?.lastResult, defaultValue: { page } });
  return (
    <BuilderFrame {...data} current={{ page }} address={paths.addQuestion(survey.number)} pageCode={page}>
      <h1 className="mb-5">{t("builder.addQuestion")}</h1>
      <FormErrors errors={form.errors} fields={[fields.words, fields.type, fields.choices, fields.page]} />
      <form id={form.id} method="post" action={paths.addQuestion(survey.number)} noValidate className="grid gap-5">
        <input type="hidden" name="draft" value={survey.draft} />
        <TextArea field={fields.words} label={t("form.words")} hint={t("form.wordsHint")} lang={writtenIn} rows={2} maxLength={LONGEST_QUESTION} />
        <ChoiceCards field={fields.type} legend={t("form.type")} choices={QUESTION_TYPES.map((type) => ({ value: type, label: t(`type.${type}`), hint: t(`typeHint.${type}`) }))} />
        <TextArea field={fields.choices} label={t("form.choices")} hint={t("form.choicesHint")} lang={writtenIn} rows={5} optional />
        {survey.definition.pages.length > 1 ? (
          <SelectField field={fields.page} label={t("form.page")} options={survey.definition.pages.map(({ code }, index) => ({ value: code, label: t("builder.page", { number: index + 1 }) }))} />
        ) : (
          <input type="hidden" name="page" value={page} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button>{t("form.add")}</Button>
          <ButtonLink variant="plain" href={paths.teamSurvey(survey.number)}>
            {t("step.back")}
          </ButtonLink>
        </div>
      </form>
    </BuilderFrame>
  );
}
