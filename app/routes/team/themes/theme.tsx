import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { MoveButtons } from "#app/features/triage/themes/components/move-buttons.tsx";
import { NamePage } from "#app/features/triage/themes/components/name-page.tsx";
import { renameTheme } from "#app/features/triage/themes/rename-theme.server.ts";
import { openTheme, themeCode } from "#app/features/triage/themes/theme-page.server.ts";
import { RenameSchema } from "#app/features/triage/themes/themes.schema.ts";
import { openToChange } from "#app/features/triage/routing/routing-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, theme } = await openTheme(args);
  return { lang, theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const code = themeCode(args);
  return formAction(args.request, RenameSchema, async (change) => {
    await renameTheme(actor, { code, ...change });
    return redirectWithToast(paths.theme(code), "routing:toast.themeRenamed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => data?.theme.name.words ?? t("routing:themes.title"));

export default function EditTheme() {
  const { theme } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const { code, written, textId, isFirst, isLast } = theme;
  const [form, fields] = useForm<{ name: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { name: written.words } });
  return (
    <NamePage theme={theme} languages={<LanguageStates languages={theme.languages} />} fields={[fields.name]} errors={form.errors}>
      {theme.ended ? (
        <p>{t("theme.ended")}</p>
      ) : (
        <>
          <form id={form.id} method="post" action={paths.theme(code)} noValidate className="grid gap-4">
            <input type="hidden" name="seen" value={textId} />
            <TextField field={fields.name} label={t("theme.name")} hint={t("theme.nameHint")} lang={written.lang} maxLength={80} />
            <div>
              <Button>{t("theme.rename")}</Button>
            </div>
          </form>
          <MoveButtons action={paths.moveTheme(code)} name={theme.name.words} up={!isFirst} down={!isLast} />
          <p>
            <a href={paths.endTheme(code)}>{t("theme.end")}</a>
          </p>
        </>
      )}
    </NamePage>
  );
}
