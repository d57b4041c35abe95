import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ImprovementSchema } from "#app/features/backlog/backlog.schema.ts";
import { ImprovementForm } from "#app/features/backlog/components/improvement-form.tsx";
import { improvementChoices, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, lang } = await openBacklog(args);
  return { lang, choices: await improvementChoices(actor, programme, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  return formAction(args.request, ImprovementSchema, async ({ title, why, site, theme, owner }) => {
    const { number } = await startImprovement(actor, { title, why, siteId: site, theme, ownerId: owner });
    return redirectWithToast(paths.improvement(number), "backlog:toast.started");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:form.newTitle"));

export default function NewImprovement() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvements(), label: t("list.title") }} title={t("form.newTitle")} />
      <Record>
        <ImprovementForm
          action={paths.newImprovement()}
          lastResult={answer?.lastResult}
          choices={choices}
          submitLabel={t("form.start")}
          backHref={paths.improvements()}
        />
      </Record>
    </>
  );
}
