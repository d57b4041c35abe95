import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { AmendSchema } from "#app/features/input/input.schema.ts";
import { canStillAmend } from "#app/features/input/input.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export const handle = { formId: "amend" };

export async function loader(args: LoaderFunctionArgs) {
  const { input, lang, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang, secret, words: input.text.words, may: canStillAmend(input) }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  return formAction(args.request, AmendSchema, async ({ words }) => {
    await amendInput(holder, { inputId: input.id, words });
    return seeOther(paths.receipt(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:amend.title"));

export default function ReceiptAmend() {
  const { lang, secret, words, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("receipt");
  return (
    <PublicColumn>
      <WordsForm
        id="amend"
        action={paths.receiptAmend(lang, secret)}
        label={t("amend.label")}
        send={t("amend.send")}
        words={words}
        lastResult={answer?.lastResult}
      >
        <PageTitle lead={t("amend.lead")}>{t("amend.title")}</PageTitle>
        {!may && <Note tone="neutral">{t("errors.alreadyRead")}</Note>}
      </WordsForm>
      <p>
        <a href={paths.receipt(lang, secret)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
