import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openQuestionOf } from "#app/features/backlog/components/input-story.tsx";
import { StoryStep } from "#app/features/backlog/components/story-step.tsx";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { formWithHelp } from "#app/features/input/help-for.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { ReplySchema } from "#app/features/input/input.schema.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Timeline } from "#app/ui/voice/timeline.tsx";

export const handle = { formId: "reply" };

export async function loader(args: LoaderFunctionArgs) {
  const { holder, input, lang, reader, secret } = await openReceipt(args);
  if (input.withdrawnAt) throw nothingHere();
  const { items } = await inputStory(holder, input.id, lang);
  return data(
    { lang, reader, now: now(), secret, question: openQuestionOf(items) ?? null, formKey: newFormKey() },
    { headers: PRIVATE_HEADERS },
  );
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

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:reply.label"));

export default function ReceiptReply() {
  const { lang, reader, now: moment, secret, question, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("receipt");
  return (
    <PublicColumn>
      <WordsForm
        id="reply"
        action={paths.receiptReply(lang, secret)}
        label={t("reply.label")}
        hint={t("reply.hint")}
        send={t("reply.send")}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        help={answer?.help}
      >
        <PageTitle>{t("reply.label")}</PageTitle>
        {question && (
          <Timeline>
            <StoryStep item={question} reader={reader} now={moment} />
          </Timeline>
        )}
      </WordsForm>
      <p>
        <a href={paths.receipt(lang, secret)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
