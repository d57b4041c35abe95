import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { AmendSchema } from "#app/features/input/input.schema.ts";
import { canStillAmend } from "#app/features/input/input.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { input, reader } = await openOwnInput(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang: reader.lang, number: input.number, words: input.text.words, may: canStillAmend(input) }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, input } = await openOwnInput(args);
  return formAction(args.request, AmendSchema, async ({ words }) => {
    await amendInput(actor, { inputId: input.id, words });
    return redirectWithToast(paths.saidOne(input.number), "member:done.amended");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:amend.title"));

export default function SaidAmend() {
  const { number, words, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["receipt", "member"]);
  return (
    <PublicColumn>
      <WordsForm
        id="amend"
        action={paths.saidAmend(number)}
        label={t("amend.label")}
        send={t("amend.send")}
        words={words}
        lastResult={answer?.lastResult}
      >
        <PageTitle lead={t("amend.lead")}>{t("amend.title")}</PageTitle>
        {!may && <Note tone="neutral">{t("errors.alreadyRead")}</Note>}
      </WordsForm>
      <p>
        <a href={paths.saidOne(number)}>{t("member:said.back")}</a>
      </p>
    </PublicColumn>
  );
}
