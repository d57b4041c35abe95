import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { formWithHelp } from "#app/features/input/help-for.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { ReplySchema } from "#app/features/input/input.schema.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
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
  return data({ lang: reader.lang, number: input.number, text: input.text, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, input, reader } = await openOwnInput(args);
  const reply = await publicFormAction(args.request, ReplySchema, { key: formKeyMadeAt, newKey: newFormKey }, async ({ words, key }) => {
    await writeToTeam(actor, { inputId: input.id, words, lang: reader.lang, key });
    return redirectWithToast(paths.saidOne(input.number), "member:done.replied");
  });
  return formWithHelp(reply, await readProgramme(args.context.programme), reader.lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:reply.label"));

export default function SaidReply() {
  const { number, text, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["receipt", "member"]);
  return (
    <PublicColumn>
      <WordsForm
        id="reply"
        action={paths.saidReply(number)}
        label={t("reply.label")}
        send={t("reply.send")}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        help={answer?.help}
      >
        <PageTitle>{t("reply.label")}</PageTitle>
        <Voice words={text.words} lang={text.lang} />
      </WordsForm>
      <p>
        <a href={paths.saidOne(number)}>{t("member:said.back")}</a>
      </p>
    </PublicColumn>
  );
}
