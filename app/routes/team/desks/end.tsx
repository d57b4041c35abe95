import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { DeskPage } from "#app/features/triage/desks/components/desk-page.tsx";
import { canChangeDesks } from "#app/features/triage/desks/desks.policy.ts";
import { deskCode, openDeskPage, openDeskToChange } from "#app/features/triage/desks/desk-page.server.ts";
import { endDesk } from "#app/features/triage/desks/end-desk.server.ts";
import { EndSchema } from "#app/features/triage/themes/themes.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, desk } = await openDeskPage(args, canChangeDesks);
  return { lang, desk };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openDeskToChange(args);
  const code = deskCode(args);
  return formAction(args.request, EndSchema, async () => {
    await endDesk(actor, { code });
    return redirectWithToast(paths.desks(), "routing:toast.deskEnded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:desk.end"));

export default function EndDesk() {
  const { desk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <DeskPage desk={desk} languages={<LanguageStates languages={desk.languages} />} title={t("desk.end")} errors={form.errors}>
      <p>{t("desk.endLine")}</p>
      <form id={form.id} method="post" action={paths.endDesk(desk.code)} className="flex flex-wrap gap-2">
        <Button variant="danger">{t("desk.end")}</Button>
        <ButtonLink variant="quiet" href={paths.desk(desk.code)}>
          {t("back")}
        </ButtonLink>
      </form>
    </DeskPage>
  );
}
