import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { QuoteForm } from "#app/features/input/components/quote-form.tsx";
import { QuoteSchema } from "#app/features/input/input.schema.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { input, lang, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang, secret, text: input.text, allowed: input.quoteAllowed }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  return formAction(args.request, QuoteSchema, async ({ allow }) => {
    await allowQuote(holder, { inputId: input.id, allow: allow === "yes" });
    return seeOther(paths.receipt(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:quote.title"));

export default function ReceiptQuote() {
  const { lang, secret, text, allowed } = useLoaderData<typeof loader>();
  const { t } = useTranslation("receipt");
  return (
    <PublicColumn>
      <PageTitle>{t("quote.title")}</PageTitle>
      <Voice words={text.words} lang={text.lang} />
      <QuoteForm action={paths.receiptQuote(lang, secret)} allowed={allowed} />
      <p>
        <a href={paths.receipt(lang, secret)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
