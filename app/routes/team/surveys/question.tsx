import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { BuilderFrame } from "#app/features/surveys/components/builder-frame.tsx";
import { LanguageProgress } from "#app/features/surveys/components/language-progress.tsx";
import { ProblemList } from "#app/features/surveys/components/problem-list.tsx";
import { QuestionForm } from "#app/features/surveys/components/question-form.tsx";
import { QuestionTools } from "#app/features/surveys/components/question-tools.tsx";
import { placedQuestions, textIdsOfQuestion } from "#app/features/surveys/definition.ts";
import { editQuestion } from "#app/features/surveys/edit-question.server.ts";
import { questionEditOf } from "#app/features/surveys/question-edit.ts";
import { codeOf, openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { surveyLanguages } from "#app/features/surveys/survey.queries.server.ts";
import { EditQuestionSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";

export const handle = { formId: "question" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, survey, problems, preview, languages, programme, sites } = await openBuilderToEdit(args);
  const code = codeOf(args);
  const placed = placedQuestions(survey.definition).find(({ question }) => question.code === code);
  if (!placed) throw new Response(null, { status: 404 });
  return {
    lang,
    reader,
    now,
    survey,
    problems,
    preview,
    languages,
    sites,
    question: placed.question,
    number: placed.number,
    pageCode: placed.page.code,
    writtenIn: survey.writtenIn,
    questionLanguages: await surveyLanguages(actor, textIdsOfQuestion(placed.question), programme.languages),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const [number, code] = [surveyNumberOf(args), codeOf(args)];
  return formAction(args.request, EditQuestionSchema, async (form) => {
    await editQuestion(actor, { number, draft: form.draft, code, edit: questionEditOf(form), keepsCondition: form.keepsCondition });
    return redirectWithToast(paths.question(number, code), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.lang, (t) => (data?.number ? t("surveys:builder.question", { number: data.number }) : t("surveys:type.statement")));

export default function Question() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { survey, problems, question, number, pageCode, writtenIn, languages, questionLanguages, sites } = data;
  const { t } = useTranslation("surveys");
  return (
    <BuilderFrame {...data} current={{ question: question.code }} address={paths.question(survey.number, question.code)} pageCode={pageCode}>
      <div className="grid gap-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div>
            <h1>{number === null ? t("type.statement") : t("builder.question", { number })}</h1>
            <p className="text-ink2">{t(`type.${question.type}`)}</p>
          </div>
          <QuestionTools number={survey.number} code={question.code} draft={survey.draft} />
        </div>
        <ProblemList survey={survey} problems={problems} question={question.code} />
        <QuestionForm
          survey={survey}
          question={question}
          lastResult={answer?.lastResult}
          lang={writtenIn}
          languages={languages.map(({ lang }) => lang)}
          sites={sites}
        />
        <Section title={t("languages.title")}>
          <LanguageProgress number={survey.number} languages={questionLanguages} />
        </Section>
      </div>
    </BuilderFrame>
  );
}
