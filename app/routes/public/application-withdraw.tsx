import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NothingSchema } from "#app/features/membership/application.schema.ts";
import { mayWithdraw } from "#app/features/membership/application.ts";
import { openApplication } from "#app/features/membership/open-application.server.ts";
import { withdrawApplication } from "#app/features/membership/withdraw-application.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { application, lang, secret } = await openApplication(args);
  if (!mayWithdraw(application.state)) throw nothingHere();
  return data({ lang, secret }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, application, lang, secret } = await openApplication(args);
  return formAction(args.request, NothingSchema, async () => {
    await withdrawApplication(holder, { applicationId: application.id });
    return seeOther(paths.application(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:own.withdraw.title"));

export default function ApplicationWithdraw() {
  const { lang, secret } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const [form] = useForm({ id: "withdraw", lastResult: answer?.lastResult });
  return (
    <PublicColumn>
      <FormErrors fields={[]} errors={form.errors} />
      <PageTitle>{t("own.withdraw.title")}</PageTitle>
      <form method="post" action={paths.applicationWithdraw(lang, secret)} className="grid gap-4">
        <p>{t("own.withdraw.what")}</p>
        <p>{t("own.withdraw.stays")}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={paths.application(lang, secret)} variant="plain">
            {t("own.withdraw.keep")}
          </ButtonLink>
          <Button variant="danger">{t("own.withdraw.confirm")}</Button>
        </div>
      </form>
    </PublicColumn>
  );
}
