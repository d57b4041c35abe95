import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { SeenSchema } from "#app/features/membership/application.schema.ts";
import { ApplicantFormPage, SeenVersion } from "#app/features/membership/components/applicant-form-page.tsx";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { withdrawApplication } from "#app/features/membership/withdraw-application.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page, lang } = await openApplicant(args);
  return { page, title: translator(lang)("membership:recruit.withdraw.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, SeenSchema, async ({ version }) => {
    await withdrawApplication(actor, { applicationId: application.id, version });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.withdrawn");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function WithdrawApplicant() {
  const { page, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const [form] = useForm({ id: "form", lastResult: reply?.lastResult });
  const { number } = page.application;
  return (
    <ApplicantFormPage page={page} title={title} errors={form.errors}>
      <p>{t("recruit.withdraw.what")}</p>
      <form method="post" action={paths.withdrawApplicant(number)} id={form.id} className="flex flex-wrap gap-2">
        <SeenVersion page={page} />
        <ButtonLink href={paths.applicant(number)} variant="plain">
          {t("recruit.withdraw.keep")}
        </ButtonLink>
        <Button variant="danger">{t("recruit.withdraw.confirm")}</Button>
      </form>
    </ApplicantFormPage>
  );
}
