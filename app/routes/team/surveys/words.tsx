import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { BuilderFrame } from "#app/features/surveys/components/builder-frame.tsx";
import { sourceWords } from "#app/features/surveys/components/choice-lines.tsx";
import { editFirstWords } from "#app/features/surveys/edit-first-words.server.ts";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { LONGEST_INTRO, LONGEST_SURVEY_TITLE } from "#app/features/surveys/survey.ts";
import { FirstWordsSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { AutosaveStatus } from "#app/ui/autosave/autosave-status.tsx";
import { Button } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export const handle = { formId: "first-words" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, survey, problems, preview, languages } = await openBuilderToEdit(args);
  return { lang, reader, now, survey, problems, preview, languages, writtenIn: survey.writtenIn };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, FirstWordsSchema, async (form) => {
    await editFirstWords(actor, { number, ...form });
    return redirectWithToast(paths.surveyWords(number), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.firstWords"));

export default function FirstWords() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { survey, writtenIn } = data;
  const { t } = useTranslation("surveys");
  const stands = { title: sourceWords(survey.titleTextId, survey.words), intro: sourceWords(survey.introTextId, survey.words) };
  const [form, fields] = useForm<{ title: string; intro: string }>({
    id: "first-words",
    lastResult: answer?.lastResult,
    defaultValue: stands,
  });
  return (
    <BuilderFrame {...data} current={{ words: true }} address={paths.surveyWords(survey.number)} pageCode={survey.definition.pages[0]!.code}>
      <h1 className="mb-5">{t("builder.firstWords")}</h1>
      <FormErrors errors={form.errors} fields={[fields.title, fields.intro]} />
      <ChangedMeanwhile
        errors={form.errors}
        lang={writtenIn}
        now={[
          { field: fields.title, label: t("form.title"), words: stands.title },
          { field: fields.intro, label: t("form.intro"), words: stands.intro },
        ]}
      />
      <form id={form.id} method="post" action={paths.surveyWords(survey.number)} noValidate className="grid gap-5">
        <input type="hidden" name="draft" value={survey.draft} />
        <TextField field={fields.title} label={t("form.title")} lang={writtenIn} maxLength={LONGEST_SURVEY_TITLE} />
        <TextArea field={fields.intro} label={t("form.intro")} hint={t("form.introHint")} lang={writtenIn} rows={6} maxLength={LONGEST_INTRO} />
        <div className="flex flex-wrap items-center gap-3">
          <Button icon="save">{t("form.save")}</Button>
          <AutosaveStatus />
        </div>
      </form>
    </BuilderFrame>
  );
}
