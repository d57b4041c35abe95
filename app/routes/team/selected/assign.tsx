import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { assignMany } from "#app/features/triage/many/acts.server.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { AssignManySchema } from "#app/features/triage/many/many.schema.ts";
import { takers } from "#app/features/triage/routing/rule-names.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, page } = await openSelected(args);
  return { lang, page, people: (await takers(actor)).map(({ id, name }) => ({ value: id, label: name })) };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, AssignManySchema, (actor, { selected, person }) => assignMany(actor, selected, person));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:many.assign"));

export default function AssignSelected() {
  const { page, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ person: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("many.assign")} fields={[fields.person]} errors={form.errors}>
      <p>{t("many.assignLine")}</p>
      <ManyForm page={page} id={form.id} action={paths.assignSelected()} save={t("many.assign")}>
        <SelectField field={fields.person} label={t("many.person")} options={[{ value: "", label: t("many.choose") }, ...people]} />
      </ManyForm>
    </ManyPage>
  );
}
