import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { ReplySchema } from "#app/features/membership/application.schema.ts";
import { openApplication } from "#app/features/membership/open-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export const handle = { formId: "add" };

export async function loader(args: LoaderFunctionArgs) {
  const { application, lang, secret } = await openApplication(args);
  if (application.state === "withdrew") throw nothingHere();
  return data({ lang, secret, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, application, lang, secret } = await openApplication(args);
  return publicFormAction(args.request, ReplySchema, { key: formKeyMadeAt, newKey: newFormKey }, async ({ words, key }) => {
    await writeAboutApplication(holder, { applicationId: application.id, words, lang, key });
    return seeOther(paths.application(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:own.add.title"));

export default function ApplicationAdd() {
  const { lang, secret, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <WordsForm
        id="add"
        action={paths.applicationAdd(lang, secret)}
        label={t("own.add.label")}
        send={t("own.add.send")}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
      >
        <PageTitle lead={t("own.add.line")}>{t("own.add.title")}</PageTitle>
      </WordsForm>
      <p>
        <a href={paths.application(lang, secret)}>{t("own.back")}</a>
      </p>
    </PublicColumn>
  );
}
