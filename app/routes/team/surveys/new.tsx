import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PrivacyField } from "#app/features/surveys/components/privacy-field.tsx";
import { createSurvey } from "#app/features/surveys/create-survey.server.ts";
import { openSurveysToChange } from "#app/features/surveys/survey-page.server.ts";
import { LONGEST_INTRO, LONGEST_SURVEY_TITLE } from "#app/features/surveys/survey.ts";
import { NewSurveySchema } from "#app/features/surveys/survey.schema.ts";
import { sketchWords } from "#app/features/surveys/survey-sketch.ts";
import { minutesFor } from "#app/features/surveys/answering/answering.ts";
import { findTemplate, TEMPLATES } from "#app/features/surveys/templates/templates.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage, SHIPPED } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { formatList } from "#app/ui/format/format.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "survey" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, places } = await openSurveysToChange(args);
  return {
    lang,
    shipped: formatList(SHIPPED.map((one) => nameOfLanguage(one, lang)), lang),
    groups: programme.groups.map(({ id }) => ({ id, name: places[id]! })),
    templates: TEMPLATES.map(({ code, title, pages }) => ({ code, minutes: minutesFor({ pages }), title: sketchWords(title, lang), questions: pages.reduce((sum, page) => sum + page.questions.length, 0) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  return formAction(args.request, NewSurveySchema, async ({ template: code, title, intro, privacy, group }) => {
    const template = findTemplate(code);
    // Words of one's own replace the template's, translations and all.
    const { number } = await createSurvey(actor, {
      title: title ?? template?.title ?? "",
      intro: intro ?? template?.intro ?? "",
      privacy,
      groupId: group,
      template: template?.code,
      pages: template?.pages,
    });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.created");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:new.title"));

type Typed = { template: string; title: string; intro: string; privacy: string; group: string };

export default function NewSurvey() {
  const { shipped, groups, templates } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<Typed>({ id: "survey", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.surveys(), label: t("list.title") }} title={t("new.title")} />
      <Record>
        <div className="max-w-column">
          <FormErrors errors={form.errors} fields={[fields.template, fields.title, fields.intro, fields.privacy, fields.group]} />
          <form id={form.id} method="post" action={paths.newSurvey()} noValidate className="grid gap-6">
            <ChoiceCards
              field={fields.template}
              legend={t("new.beginWith")}
              choices={[
                { value: "", label: t("new.blank"), hint: t("new.blankHint") },
                ...templates.map(({ code, title, minutes, questions }) => ({
                  value: code,
                  label: title.words,
                  lang: title.lang,
                  hint: t("new.templateHint", { questions, minutes, languages: shipped }),
                })),
              ]}
            />
            <TextField field={fields.title} label={t("form.title")} hint={t("new.titleHint")} maxLength={LONGEST_SURVEY_TITLE} />
            <TextArea field={fields.intro} label={t("form.intro")} hint={t("form.introHint")} maxLength={LONGEST_INTRO} />
            <PrivacyField field={fields.privacy} />
            <SelectField
              field={fields.group}
              label={t("settings.group")}
              optional
              options={[{ value: "", label: t("settings.everybody") }, ...groups.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))]}
            />
            <div className="flex flex-wrap gap-2">
              <Button>{t("new.create")}</Button>
              <ButtonLink variant="plain" href={paths.surveys()}>
                {t("step.back")}
              </ButtonLink>
            </div>
          </form>
        </div>
      </Record>
    </>
  );
}
