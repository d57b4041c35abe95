import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { MoveButtons } from "#app/features/triage/themes/components/move-buttons.tsx";
import { NamePage } from "#app/features/triage/themes/components/name-page.tsx";
import { moveTheme } from "#app/features/triage/themes/move-theme.server.ts";
import { openTheme, themeCode } from "#app/features/triage/themes/theme-page.server.ts";
import { MoveSchema } from "#app/features/triage/themes/themes.schema.ts";
import { openToChange } from "#app/features/triage/routing/routing-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, theme } = await openTheme(args);
  return { lang, theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const code = themeCode(args);
  return formAction(args.request, MoveSchema, async ({ direction }) => {
    await moveTheme(actor, { code, direction });
    return redirectWithToast(paths.themes(), "routing:toast.themeMoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:theme.move"));

export default function MoveTheme() {
  const { theme } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <NamePage theme={theme} languages={<LanguageStates languages={theme.languages} />} errors={form.errors} title={t("theme.move")}>
      <MoveButtons action={paths.moveTheme(theme.code)} name={theme.name.words} up={!theme.isFirst} down={!theme.isLast} />
      <p>
        <a href={paths.theme(theme.code)}>{t("back")}</a>
      </p>
    </NamePage>
  );
}
