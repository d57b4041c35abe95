import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OWN_LANGUAGE_FORM, OwnLanguageForm } from "#app/features/input/components/own-language-form.tsx";
import { correctOwnLanguage } from "#app/features/input/correct-own-language.server.ts";
import { OwnLanguageSchema } from "#app/features/input/input.schema.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";

export const handle = { formId: OWN_LANGUAGE_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { input, lang, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang, secret, text: input.text }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  return formAction(args.request, OwnLanguageSchema, async ({ wroteIn }) => {
    await correctOwnLanguage(holder, { inputId: input.id, lang: wroteIn });
    return seeOther(paths.receipt(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:language.title"));

export default function ReceiptLanguage() {
  const { lang, secret, text } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PublicColumn>
      <OwnLanguageForm action={paths.receiptLanguage(lang, secret)} backHref={paths.receipt(lang, secret)} words={text.words} lang={text.lang} lastResult={answer?.lastResult} />
    </PublicColumn>
  );
}
