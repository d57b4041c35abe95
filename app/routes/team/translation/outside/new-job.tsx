import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readPair, spellPair } from "#app/features/translation/engines/engine.ts";
import { NewJobForm } from "#app/features/translation/outside/components/new-job-form.tsx";
import { textsToGive } from "#app/features/translation/outside/jobs.queries.server.ts";
import { makeJob } from "#app/features/translation/outside/make-job.server.ts";
import { openOutsideJobs } from "#app/features/translation/outside/outside-page.server.ts";
import { NewJobSchema } from "#app/features/translation/outside/outside.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openOutsideJobs(args);
  const pair = readPair(new URL(args.request.url).searchParams.get("pair") ?? "");
  return { lang, pair, ...(await textsToGive(actor, pair)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openOutsideJobs(args);
  return formAction(args.request, NewJobSchema, async (form) => redirectWithToast(paths.outsideJob(await makeJob(actor, form)), "translations:toast.jobMade"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:outside.new"));

export default function NewJob() {
  const { lang, pair, pairs, texts, more } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const name = (one: { from: string; to: string }) => t("pair", { from: nameOfLanguage(one.from, lang), to: nameOfLanguage(one.to, lang) });
  return (
    <>
      <TeamBar crumb={{ href: paths.outsideJobs(), label: t("outside.title") }} title={pair ? `${t("outside.new")}: ${name(pair)}` : t("outside.new")} />
      <Record>
        <div className="grid max-w-column gap-5">
          {pair && texts.length > 0 ? (
            <NewJobForm pair={pair} texts={texts} more={more} lastResult={answer?.lastResult} />
          ) : pairs.length === 0 ? (
            <EmptyState done title={t("outside.nothing")}>
              {t("outside.nothingLine")}
            </EmptyState>
          ) : (
            <>
              <p>{t("outside.choose")}</p>
              <LinkCard>
                {pairs.map((one) => (
                  <LinkRow key={spellPair(one)} href={`${paths.newOutsideJob()}?pair=${encodeURIComponent(spellPair(one))}`} icon="globe" title={name(one)} line={t("outside.waiting", { count: one.count })} />
                ))}
              </LinkCard>
            </>
          )}
        </div>
      </Record>
    </>
  );
}
