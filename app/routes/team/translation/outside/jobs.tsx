import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { JobsTable } from "#app/features/translation/outside/components/jobs-table.tsx";
import { listJobs } from "#app/features/translation/outside/jobs.queries.server.ts";
import { openOutsideJobs } from "#app/features/translation/outside/outside-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, ...page } = await openOutsideJobs(args);
  return { ...page, jobs: await listJobs(actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:outside.title"));

export default function OutsideJobs() {
  const { jobs, reader, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar
        crumb={{ href: paths.translatorQuestions(), label: t("questions.title") }}
        title={t("outside.title")}
        actions={
          <ButtonLink variant="plain" icon="plus" href={paths.newOutsideJob()}>
            {t("outside.new")}
          </ButtonLink>
        }
      />
      <div className="grid gap-5 p-4 lg:px-5">{jobs.length === 0 ? <EmptyState title={t("outside.none")}>{t("outside.noneLine")}</EmptyState> : <JobsTable jobs={jobs} reader={reader} now={now} />}</div>
    </>
  );
}
