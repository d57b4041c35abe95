import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LessonSchema } from "#app/features/backlog/backlog.schema.ts";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { linkLesson } from "#app/features/backlog/link-lesson.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { wantsNewsOfCase } from "#app/features/triage/intake/case.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openCase(args);
  if (!page.case.canRead || page.case.withdrawn) throw new Response(null, { status: 404 });
  return { page, improvements: await openImprovements(actor, page.reader.lang), wantsNews: await wantsNewsOfCase(actor, page.case.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, LessonSchema, async ({ improvement, lesson, version }) => {
    await linkLesson(actor, { inputId, number: improvement, lesson, version });
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.lesson", { number: improvement });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("backlog:lesson.title"));

export const handle = { formId: "form" };

export default function Lesson() {
  const { page, improvements, wantsNews } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<{ lesson: string; improvement: string }>({ id: "form", lastResult: reply?.lastResult });
  return (
    <CaseFormPage page={page} title={t("lesson.title")} fields={[fields.lesson, fields.improvement]} errors={form.errors}>
      {improvements.length === 0 ? (
        <EmptyState title={t("lesson.none")} actions={<ButtonLink href={paths.newImprovement()}>{t("lesson.start")}</ButtonLink>}>
          {t("lesson.noneLine")}
        </EmptyState>
      ) : (
        <Form method="post" action={paths.lesson(page.case.id)} id={form.id} noValidate className="grid gap-5">
          <SeenCase page={page} />
          <p>{t("lesson.line")}</p>
          <Note>{t(wantsNews ? "lesson.news_yes" : "lesson.news_no")}</Note>
          <TextArea field={fields.lesson} label={t("lesson.words")} hint={t("lesson.wordsHint")} rows={3} />
          <ChoiceCards
            field={fields.improvement}
            legend={t("lesson.legend")}
            choices={improvements.map(({ number, title, status }) => ({
              value: String(number),
              label: wordsFor(title).words,
              lang: wordsFor(title).lang,
              hint: `${number} · ${t(`status.${onScreen(status)}`)}`,
            }))}
          />
          <CaseButtons page={page} label={t("lesson.save")} icon="bulb" />
        </Form>
      )}
    </CaseFormPage>
  );
}
