import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { setAsideMany } from "#app/features/triage/many/acts.server.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { SetAsideManySchema } from "#app/features/triage/many/many.schema.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TextField } from "#app/ui/forms/text-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await openSelected(args);
  return { lang, page };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, SetAsideManySchema, (actor, { selected, until }) => setAsideMany(actor, selected, until));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:setAside.title"));

export default function SetSelectedAside() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ until: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("setAside.title")} fields={[fields.until]} errors={form.errors}>
      <ManyForm page={page} id={form.id} action={paths.setAsideSelected()} save={t("action.setAside")}>
        <TextField field={fields.until} type="date" dir="ltr" short label={t("setAside.until")} hint={t("many.setAsideHint")} />
      </ManyForm>
    </ManyPage>
  );
}
