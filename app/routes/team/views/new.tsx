import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { ViewPage } from "#app/features/triage/views/components/view-page.tsx";
import { saveView } from "#app/features/triage/views/save-view.server.ts";
import { ViewNameSchema } from "#app/features/triage/views/views.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openTriage(args);
  return { lang, query: inViewOf(args.request, "") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openTriage(args);
  return formAction(args.request, ViewNameSchema, async ({ name }) => {
    const query = await saveView(actor, { name, query: new URL(args.request.url).search });
    return redirectWithToast(paths.inbox() + query, "triage:views.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:views.newTitle"));

export default function NewView() {
  const { query } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ name: string }>({ id: "form", lastResult: answer?.lastResult });
  return <ViewPage title={t("views.newTitle")} line={t("views.newLine")} action={paths.newInboxView() + query} save={t("views.save")} query={query} form={form} name={fields.name} />;
}
