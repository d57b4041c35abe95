import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addThemeToMany } from "#app/features/triage/many/acts.server.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { ThemeManySchema } from "#app/features/triage/many/many.schema.ts";
import { listThemes } from "#app/features/triage/themes/themes.queries.server.ts";
import { themeChoices } from "#app/features/triage/themes/themes.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, page } = await openSelected(args);
  return { lang, page, themes: themeChoices(await listThemes(actor, lang)) };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, ThemeManySchema, (actor, { selected, theme }) => addThemeToMany(actor, selected, theme));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:many.theme"));

export default function ThemeSelected() {
  const { page, themes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ theme: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("many.theme")} fields={[fields.theme]} errors={form.errors}>
      <p>{t("many.themeLine")}</p>
      <ManyForm page={page} id={form.id} action={paths.themeSelected()} save={t("many.theme")}>
        <SelectField field={fields.theme} label={t("many.themeLabel")} options={[{ value: "", label: t("many.choose") }, ...themes]} />
      </ManyForm>
    </ManyPage>
  );
}
