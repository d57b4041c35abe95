import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WithdrawForm } from "#app/features/input/components/withdraw-form.tsx";
import { WithdrawSchema } from "#app/features/input/input.schema.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  const ownCase = await readOwnCase(holder, input.id);
  return data({ lang, secret, text: input.text, passedOn: ownCase?.state === "passed_on" }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  return formAction(args.request, WithdrawSchema, async () => {
    await withdrawInput(holder, { inputId: input.id });
    return seeOther(paths.receipt(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:withdraw.title"));

export default function ReceiptWithdraw() {
  const { lang, secret, text, passedOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("receipt");
  return (
    <PublicColumn>
      <PageTitle>{t("withdraw.title")}</PageTitle>
      <Voice words={text.words} lang={text.lang} />
      {passedOn && <Note tone="ember">{t("withdraw.passedOn")}</Note>}
      <WithdrawForm action={paths.receiptWithdraw(lang, secret)} backHref={paths.receipt(lang, secret)} />
    </PublicColumn>
  );
}
