import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { BuilderFrame } from "#app/features/surveys/components/builder-frame.tsx";
import { sourceWords } from "#app/features/surveys/components/choice-lines.tsx";
import { editPage } from "#app/features/surveys/edit-page.server.ts";
import { codeOf, openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { LONGEST_CHOICE } from "#app/features/surveys/survey.ts";
import { PageSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { AutosaveStatus } from "#app/ui/autosave/autosave-status.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export const handle = { formId: "page" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, survey, problems, preview, languages } = await openBuilderToEdit(args);
  const index = survey.definition.pages.findIndex(({ code }) => code === codeOf(args));
  const page = survey.definition.pages[index];
  if (!page) throw new Response(null, { status: 404 });
  return { lang, reader, now, survey, problems, preview, languages, writtenIn: survey.writtenIn, page, number: index + 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const [number, page] = [surveyNumberOf(args), codeOf(args)];
  return formAction(args.request, PageSchema, async ({ draft, title, move }) => {
    await editPage(actor, { number, page, draft, title, move });
    return redirectWithToast(paths.surveyPage(number, page), move ? "surveys:toast.moved" : "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.page", { number: data?.number ?? 1 }));

export default function Page() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { survey, writtenIn, page, number } = data;
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<{ title: string }>({ id: "page", lastResult: answer?.lastResult, defaultValue: { title: sourceWords(page.titleTextId, survey.words) } });
  return (
    <BuilderFrame {...data} current={{ page: page.code }} address={paths.surveyPage(survey.number, page.code)} pageCode={page.code}>
      <h1 className="mb-5">{t("builder.page", { number })}</h1>
      <FormErrors errors={form.errors} fields={[fields.title]} />
      <ChangedMeanwhile errors={form.errors} lang={writtenIn} now={[{ field: fields.title, label: t("page.title"), words: sourceWords(page.titleTextId, survey.words) }]} />
      <form id={form.id} method="post" action={paths.surveyPage(survey.number, page.code)} noValidate className="grid gap-5">
        <input type="hidden" name="draft" value={survey.draft} />
        <TextField field={fields.title} label={t("page.title")} hint={t("page.titleHint")} lang={writtenIn} maxLength={LONGEST_CHOICE} optional />
        <div className="flex flex-wrap items-center gap-2">
          <Button icon="save">{t("form.save")}</Button>
          <AutosaveStatus />
          {number > 1 && (
            <Button variant="plain" name="move" value="up">
              {t("page.up")}
            </Button>
          )}
          {number < survey.definition.pages.length && (
            <Button variant="plain" name="move" value="down">
              {t("page.down")}
            </Button>
          )}
          {survey.definition.pages.length > 1 && page.questions.length === 0 && (
            <ButtonLink variant="danger" href={paths.removeSurveyPage(survey.number, page.code)}>
              {t("page.remove")}
            </ButtonLink>
          )}
        </div>
      </form>
    </BuilderFrame>
  );
}
