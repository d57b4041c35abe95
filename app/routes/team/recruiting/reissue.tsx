import { useForm } from "@conform-to/react";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NothingSchema } from "#app/features/membership/application.schema.ts";
import { ApplicantFormPage } from "#app/features/membership/components/applicant-form-page.tsx";
import { EnteredCode } from "#app/features/membership/components/entered-code.tsx";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { reissueApplicationCode } from "#app/features/membership/reissue-application-code.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page, lang } = await openApplicant(args);
  return { page, origin: args.context.origin, title: translator(lang)("membership:recruit.reissue.link") };
}

/** Shows the new code once, on the page that answers: it is kept nowhere, so there is nothing to redirect to. */
export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, NothingSchema, async () => {
    const { secret } = await reissueApplicationCode(actor, { applicationId: application.id });
    return data({ code: spellCode(secret) }) as never;
  });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export const handle = { formId: "form" };

export default function ReissueApplicantCode() {
  const { page, origin, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() as { code?: string; lastResult?: never } | undefined;
  const { t } = useTranslation("membership");
  const [form] = useForm({ id: "form", lastResult: reply?.lastResult });
  const { number, lang } = page.application;
  return (
    <ApplicantFormPage page={page} title={title} errors={form.errors}>
      {reply?.code ? (
        <EnteredCode number={number} code={reply.code} address={origin + paths.application(isShipped(lang) ? lang : "en", reply.code)} />
      ) : (
        <>
          <Note tone="ember" title={t("recruit.reissue.warning")}>
            {t("recruit.reissue.line")}
          </Note>
          <form method="post" action={paths.reissueApplicant(number)} id={form.id}>
            <Button icon="key">{t("recruit.reissue.make")}</Button>
          </form>
        </>
      )}
    </ApplicantFormPage>
  );
}
