import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CorrectUpdateSchema } from "#app/features/backlog/backlog.schema.ts";
import { UpdateForm } from "#app/features/backlog/updates/components/update-form.tsx";
import { correctUpdate } from "#app/features/backlog/updates/correct-update.server.ts";
import { idOf, numberOf, openBacklog, openUpdate } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, update } = await openUpdate(args);
  if (!update.publishedAt || update.correction !== "none") throw redirect(paths.improvement(improvement.number), 303);
  return { lang, number: improvement.number, id: update.id, writtenIn: update.said.lang, values: { said: update.said.words, did: update.did.words } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const updateId = idOf(args, "updateId");
  return formAction(args.request, CorrectUpdateSchema, async (words) => {
    const correction = await correctUpdate(actor, { updateId, ...words });
    return redirectWithToast(paths.publishUpdate(number, correction), "backlog:toast.drafted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:update.correctTitle"));

export default function CorrectUpdate() {
  const { number, id, writtenIn, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("update.correctTitle")} />
      <Record>
        <p className="max-w-column">{t("update.correctExplain")}</p>
        <UpdateForm
          action={paths.correctUpdate(number, id)}
          lastResult={answer?.lastResult}
          values={values}
          lang={writtenIn}
          quotable={null}
          submitLabel={t("update.save")}
          backHref={paths.improvement(number)}
        />
      </Record>
    </>
  );
}
