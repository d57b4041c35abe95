import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { ViewPage } from "#app/features/triage/views/components/view-page.tsx";
import { renameView } from "#app/features/triage/views/rename-view.server.ts";
import { ownView } from "#app/features/triage/views/views.queries.server.ts";
import { ViewNameSchema } from "#app/features/triage/views/views.schema.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openTriage(args);
  return { lang, view: await orNotFound(ownView(actor, args.params.id ?? "")) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openTriage(args);
  return formAction(args.request, ViewNameSchema, async ({ name }) => {
    const query = await renameView(actor, { id: args.params.id ?? "", name });
    return redirectWithToast(paths.inbox() + query, "triage:views.renamed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:views.changeTitle"));

/** One's own view of the inbox: another name, or none any more. */
export default function View() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ name: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { name: view.name } });
  return (
    <ViewPage title={t("views.changeTitle")} line={t("views.changeLine")} action={paths.inboxView(view.id)} save={t("views.rename")} query={view.query} form={form} name={fields.name}>
      <p>
        <a href={paths.removeInboxView(view.id)}>{t("views.remove")}</a>
      </p>
    </ViewPage>
  );
}
