import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { QuestionThread } from "#app/features/translation/questions/components/question-thread.tsx";
import { questionsFor } from "#app/features/translation/questions/questions.queries.server.ts";
import { canSeeOutsideJobs } from "#app/features/translation/outside/outside.policy.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const questions = await orNotFound(questionsFor(actor));
  const lang = requestLanguage(request, { account: person.lang });
  return { lang, reader: { lang, timeZone: person.timeZone }, now: now(), questions, outside: canSeeOutsideJobs(actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:questions.title"));

export default function Questions() {
  const { questions, outside, reader, now: moment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("translations");
  const { t: ofTexts } = useTranslation("texts");
  return (
    <>
      <TeamBar
        title={t("questions.title")}
        actions={
          outside && (
            <ButtonLink variant="plain" href={paths.outsideJobs()}>
              {t("outside.title")}
            </ButtonLink>
          )
        }
      />
      {questions.length === 0 ? (
        <EmptyState done title={t("questions.none")}>
          {t("questions.noneLine")}
        </EmptyState>
      ) : (
        <ul className="grid max-w-3xl gap-6 p-4 lg:px-5">
          {questions.map((question) => (
            <li key={question.id} className="card grid gap-3 p-4">
              <div>
                <p className="text-second text-ink2">{textKindInWords(question.text, question.number, ofTexts)}</p>
                <p lang={question.text.lang} dir={directionOf(question.text.lang)} className="clamp whitespace-pre-line">
                  {question.text.words}
                </p>
              </div>
              <QuestionThread question={question} reader={reader} now={moment} />
              {!question.answer && (
                <p>
                  <ButtonLink variant="plain" icon="reply" href={paths.translatorQuestion(question.id)}>
                    {t("question.reply")}
                  </ButtonLink>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
