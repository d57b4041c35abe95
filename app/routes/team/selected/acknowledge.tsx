import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { acknowledgeMany } from "#app/features/triage/many/acts.server.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { ManySchema } from "#app/features/triage/many/many.schema.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await openSelected(args);
  return { lang, page };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, ManySchema, (actor, { selected }) => acknowledgeMany(actor, selected));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:acknowledge.title"));

export default function AcknowledgeSelected() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("acknowledge.title")} errors={form.errors}>
      <p>{t("many.acknowledgeLine")}</p>
      <ManyForm page={page} id={form.id} action={paths.acknowledgeSelected()} save={t("action.acknowledge")} />
    </ManyPage>
  );
}
