import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { formWithHelp } from "#app/features/input/help-for.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { ReplySchema } from "#app/features/input/input.schema.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export const handle = { formId: "add" };

export async function loader(args: LoaderFunctionArgs) {
  const { input, lang, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang, secret, text: input.text, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, programme, secret } = await openReceipt(args);
  const reply = await publicFormAction(args.request, ReplySchema, { key: formKeyMadeAt, newKey: newFormKey }, async ({ words, key }) => {
    await writeToTeam(holder, { inputId: input.id, words, lang, key });
    return seeOther(paths.receipt(lang, secret));
  });
  return formWithHelp(reply, programme, lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:add.title"));

export default function ReceiptAdd() {
  const { lang, secret, text, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("receipt");
  return (
    <PublicColumn>
      <WordsForm
        id="add"
        action={paths.receiptAdd(lang, secret)}
        label={t("add.label")}
        send={t("add.send")}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        help={answer?.help}
      >
        <PageTitle lead={t("add.lead")}>{t("add.title")}</PageTitle>
        <Voice words={text.words} lang={text.lang} />
      </WordsForm>
      <p>
        <a href={paths.receipt(lang, secret)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
