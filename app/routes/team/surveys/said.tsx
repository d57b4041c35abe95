import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { questionsOf } from "#app/features/surveys/definition.ts";
import { openResults } from "#app/features/surveys/results/results-page.server.ts";
import { saidInSurvey } from "#app/features/surveys/results/said.queries.server.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang, reader } = await openResults(args);
  if (!canSeeInbox(actor)) throw new Response(null, { status: 404 });
  const query = new URL(args.request.url).searchParams;
  const question = query.get("question");
  const textIds = question ? survey.versions.flatMap(({ definition }) => questionsOf(definition).filter(({ code }) => code === question).map(({ textId }) => textId)) : undefined;
  const before = Number(query.get("before")) || undefined;
  return { number: survey.number, question, before, reader, ...(await saidInSurvey(actor, survey.id, { lang, textIds, before })) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader.lang, (t) => t("surveys:results.ownWords"));

export default function Said() {
  const { number, question, before, reader, said, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  const address = (from: number | null) => `${paths.surveySaid(number)}?${new URLSearchParams({ ...(question && { question }), ...(from && { before: String(from) }) })}`;
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyResults(number), label: t("results.title") }} title={t("results.ownWords")} />
      <div className="grid max-w-column gap-5 p-4 lg:px-7 lg:py-6">
        {said.length === 0 && <EmptyState title={t("results.noWords")}>{t("results.noWordsLine")}</EmptyState>}
        {said.map(({ id, number: input, text }) => (
          <Voice key={id} words={text.words} lang={text.lang}>
            {text.translation && (
              <>
                <p lang={text.translation.lang} dir={directionOf(text.translation.lang)} className="text-ink">
                  {text.translation.words}
                </p>
                <CustodyLabel custody={text.translation.custody} reader={reader} />
              </>
            )}
            <p className="text-second">
              <a href={paths.input(id)}>{t("results.openInput", { number: input })}</a>
            </p>
          </Voice>
        ))}
        {(next || before) && <Pagination older={next ? address(next) : null} newer={before ? address(null) : null} />}
      </div>
    </>
  );
}
