import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OWN_LANGUAGE_FORM, OwnLanguageForm } from "#app/features/input/components/own-language-form.tsx";
import { correctOwnLanguage } from "#app/features/input/correct-own-language.server.ts";
import { OwnLanguageSchema } from "#app/features/input/input.schema.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";

export const handle = { formId: OWN_LANGUAGE_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { input, reader } = await openOwnInput(args);
  if (input.withdrawnAt) throw nothingHere();
  return data({ lang: reader.lang, number: input.number, text: input.text }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, input } = await openOwnInput(args);
  return formAction(args.request, OwnLanguageSchema, async ({ wroteIn }) => {
    await correctOwnLanguage(actor, { inputId: input.id, lang: wroteIn });
    return redirectWithToast(paths.saidOne(input.number), "member:done.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:language.title"));

export default function SaidLanguage() {
  const { number, text } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PublicColumn>
      <OwnLanguageForm action={paths.saidLanguage(number)} backHref={paths.saidOne(number)} words={text.words} lang={text.lang} lastResult={answer?.lastResult} />
    </PublicColumn>
  );
}
