import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { NamePage } from "#app/features/triage/themes/components/name-page.tsx";
import { endTheme } from "#app/features/triage/themes/end-theme.server.ts";
import { openTheme, themeCode } from "#app/features/triage/themes/theme-page.server.ts";
import { EndSchema } from "#app/features/triage/themes/themes.schema.ts";
import { openToChange } from "#app/features/triage/routing/routing-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, theme } = await openTheme(args);
  return { lang, theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const code = themeCode(args);
  return formAction(args.request, EndSchema, async () => {
    await endTheme(actor, { code });
    return redirectWithToast(paths.themes(), "routing:toast.themeEnded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:theme.end"));

export default function EndTheme() {
  const { theme } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <NamePage theme={theme} languages={<LanguageStates languages={theme.languages} />} errors={form.errors} title={t("theme.end")}>
      <p>{t("theme.endLine")}</p>
      <form id={form.id} method="post" action={paths.endTheme(theme.code)} className="flex flex-wrap gap-2">
        <Button variant="danger">{t("theme.end")}</Button>
        <ButtonLink variant="quiet" href={paths.theme(theme.code)}>
          {t("back")}
        </ButtonLink>
      </form>
    </NamePage>
  );
}
