import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { removeView } from "#app/features/triage/views/remove-view.server.ts";
import { ownView } from "#app/features/triage/views/views.queries.server.ts";
import { RemoveViewSchema } from "#app/features/triage/views/views.schema.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openTriage(args);
  return { lang, view: await orNotFound(ownView(actor, args.params.id ?? "")) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openTriage(args);
  return formAction(args.request, RemoveViewSchema, async () => {
    const query = await removeView(actor, { id: args.params.id ?? "" });
    return redirectWithToast(paths.inbox() + query, "triage:views.removed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:views.remove"));

export default function RemoveView() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  return (
    <>
      <TeamBar crumb={{ href: paths.inboxView(view.id), label: <bdi>{view.name}</bdi> }} title={t("views.remove")} />
      <Record>
        <PressForm action={paths.removeInboxView(view.id)} lastResult={answer?.lastResult} press={t("views.remove")} back={{ href: paths.inbox() + view.query, label: t("back") }} danger>
          <p>{t("views.removeLine")}</p>
        </PressForm>
      </Record>
    </>
  );
}
