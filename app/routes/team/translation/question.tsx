import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { Source } from "#app/features/translation/desk/components/source.tsx";
import { answerQuestion } from "#app/features/translation/questions/answer-question.server.ts";
import { QuestionThread } from "#app/features/translation/questions/components/question-thread.tsx";
import { WordsPageForm } from "#app/features/translation/questions/components/words-page-form.tsx";
import { AnswerQuestionSchema } from "#app/features/translation/questions/question.schema.ts";
import { readQuestion } from "#app/features/translation/questions/questions.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

async function open({ request, context, params }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const question = await orNotFound(readQuestion(actor, params.id!));
  return { actor, person, question, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, question, lang } = await open(args);
  return { lang, question, reader: { lang, timeZone: person.timeZone }, now: now() };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, question, lang } = await open(args);
  return formAction(args.request, AnswerQuestionSchema, async ({ words }) => {
    await answerQuestion(actor, { id: question.id, words, lang });
    return redirectWithToast(paths.translatorQuestions(), "translations:toast.questionAnswered");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:question.reply"));

export default function Question() {
  const { question, reader, now: moment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const { text } = question;
  return (
    <>
      <TeamBar crumb={{ href: paths.translatorQuestions(), label: t("questions.title") }} title={t("question.reply")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <Source text={{ ...text, from: text.lang }} />
          <QuestionThread question={question} reader={reader} now={moment} />
          {!question.answer && (
            <WordsPageForm
              action={paths.translatorQuestion(question.id)}
              label={t("question.replyLabel")}
              hint={t("question.replyHint")}
              send={t("question.replySend")}
              backHref={paths.translatorQuestions()}
              lastResult={answer?.lastResult}
            />
          )}
        </div>
      </Record>
    </>
  );
}
