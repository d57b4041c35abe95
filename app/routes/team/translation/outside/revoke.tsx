import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { readJob } from "#app/features/translation/outside/jobs.queries.server.ts";
import { openOutsideJobs } from "#app/features/translation/outside/outside-page.server.ts";
import { revokeJob } from "#app/features/translation/outside/revoke-job.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openOutsideJobs(args);
  const { id, recipient } = await orNotFound(readJob(actor, args.params.id!));
  return { lang, id, recipient };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openOutsideJobs(args);
  const { id } = await orNotFound(readJob(actor, args.params.id!));
  return formAction(args.request, Nothing, async () => {
    await revokeJob(actor, { id });
    return redirectWithToast(paths.outsideJob(id), "translations:toast.jobRevoked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:outside.revoke"));

export default function RevokeJob() {
  const { id, recipient } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage crumb={{ href: paths.outsideJob(id), label: <bdi>{recipient}</bdi> }} title={t("outside.revoke")} action={paths.revokeOutsideJob(id)} press={t("outside.revoke")} danger lastResult={answer?.lastResult}>
      <p>{t("outside.revokeLine")}</p>
    </PressPage>
  );
}
