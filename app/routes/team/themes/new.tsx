import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openToChange } from "#app/features/triage/routing/routing-page.server.ts";
import { addTheme } from "#app/features/triage/themes/add-theme.server.ts";
import { listThemes } from "#app/features/triage/themes/themes.queries.server.ts";
import { NewThemeSchema } from "#app/features/triage/themes/themes.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openToChange(args);
  const themes = await listThemes(actor, lang);
  return { lang, parents: themes.filter(({ parentId, ended }) => parentId === null && !ended).map(({ code, name }) => ({ value: code, label: name.words })) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  return formAction(args.request, NewThemeSchema, async (theme) => {
    await addTheme(actor, theme);
    return redirectWithToast(paths.themes(), "routing:toast.themeAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:theme.new"));

export default function NewTheme() {
  const { parents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form, fields] = useForm<{ name: string; parent: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.themes(), label: t("themes.title") }} title={t("theme.new")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors errors={form.errors} fields={[fields.name, fields.parent]} />
          <form id={form.id} method="post" action={paths.newTheme()} noValidate className="grid gap-5">
            <TextField field={fields.name} label={t("theme.name")} hint={t("theme.nameHint")} maxLength={80} />
            <SelectField field={fields.parent} label={t("theme.parent")} options={[{ value: "", label: t("theme.parentNone") }, ...parents]} />
            <FormButtons save={t("theme.add")} backHref={paths.themes()} back={t("back")} />
          </form>
        </div>
      </Record>
    </>
  );
}
