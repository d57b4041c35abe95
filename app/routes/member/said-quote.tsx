import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { QuoteForm } from "#app/features/input/components/quote-form.tsx";
import { QuoteSchema } from "#app/features/input/input.schema.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { input, reader } = await openOwnInput(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang: reader.lang, number: input.number, text: input.text, allowed: input.quoteAllowed }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, input } = await openOwnInput(args);
  return formAction(args.request, QuoteSchema, async ({ allow }) => {
    await allowQuote(actor, { inputId: input.id, allow: allow === "yes" });
    return redirectWithToast(paths.saidOne(input.number), "member:done.quote");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:quote.title"));

export default function SaidQuote() {
  const { number, text, allowed } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["receipt", "member"]);
  return (
    <PublicColumn>
      <PageTitle>{t("quote.title")}</PageTitle>
      <Voice words={text.words} lang={text.lang} />
      <QuoteForm action={paths.saidQuote(number)} allowed={allowed} />
      <p>
        <a href={paths.saidOne(number)}>{t("member:said.back")}</a>
      </p>
    </PublicColumn>
  );
}
