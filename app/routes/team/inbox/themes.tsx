import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { setThemes } from "#app/features/triage/themes/set-themes.server.ts";
import { listThemes } from "#app/features/triage/themes/themes.queries.server.ts";
import { InputThemesSchema } from "#app/features/triage/themes/themes.schema.ts";
import { themeChoices } from "#app/features/triage/themes/themes.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInput(args);
  const { lang } = page.reader;
  const themes = await listThemes(actor, lang);
  const kept = page.placement.themes.map(({ code }) => code);
  return { lang, page, themes: themeChoices(themes.map((theme) => (kept.includes(theme.code) ? { ...theme, ended: false } : theme))) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, InputThemesSchema, async ({ themes, version }) => {
    const before = await setThemes(actor, { inputId, themes, version });
    const [main, second = "", third = ""] = before;
    // A message without a theme gets one, and is not put back to having none.
    const undo = main && before.join() !== themes.join() ? { action: inViewOf(args.request, paths.inputThemes(inputId)), version: version + 1, fields: { main, second, third } } : undefined;
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "routing:toast.themesSet", {}, undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:input.setThemes"));

export default function InputThemes() {
  const { page, themes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [main = "", second = "", third = ""] = page.placement.themes.map(({ code }) => code);
  const [form, fields] = useForm<{ main: string; second: string; third: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { main, second, third } });
  const options = [{ value: "", label: t("none") }, ...themes];
  return (
    <InputFormPage page={page} title={t("input.setThemes")} fields={[fields.main, fields.second, fields.third]} errors={form.errors}>
      <p>{t("input.themesLine")}</p>
      <InputForm page={page} id={form.id} action={paths.inputThemes(page.input.id)} save={t("save")}>
        <SelectField field={fields.main} label={t("input.mainTheme")} options={options} />
        <SelectField field={fields.second} label={t("input.secondTheme")} options={options} optional />
        <SelectField field={fields.third} label={t("input.thirdTheme")} options={options} optional />
      </InputForm>
    </InputFormPage>
  );
}
