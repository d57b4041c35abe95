import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { withBrackets } from "#app/features/texts/templates/blanks.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { fillReply } from "#app/features/triage/replies/fill-reply.ts";
import { replyPhone } from "#app/features/triage/replies/reply-phone.ts";
import { SendReplySchema } from "#app/features/triage/replies/reply.schema.ts";
import { isReplyCode } from "#app/features/triage/replies/reply.ts";
import { offeredReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { sendReply } from "#app/features/triage/replies/send-reply.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Custody } from "#app/ui/voice/custody.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, page } = await openInput(args);
  const code = args.params.code;
  const offered = (await offeredReplies(actor, { theirs: page.input.contributorLang, own: page.reader.lang })).find((one) => one.code === code);
  if (!offered) throw nothingHere();
  const fill = (text: { words: string; lang: string }) => {
    const values = { phone: replyPhone(programme, offered.code), day: null, timeZone: programme.timeZone };
    return { lang: text.lang, words: withBrackets(fillReply(text.words, text.lang, values)) };
  };
  return {
    page,
    reply: { ...offered, own: fill(offered.own), theirs: { ...fill(offered.theirs), ready: offered.theirs.ready } },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  const { code } = args.params;
  if (!isReplyCode(code)) throw nothingHere();
  return formAction(args.request, SendReplySchema, async ({ day, version }) => {
    const { messageId } = await sendReply(actor, { inputId, code, day, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.replied", {}, { action: inViewOf(args.request, paths.takeBackMessage(inputId, messageId)), version: version + 1 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => (data ? t(`triage:replies.code.${data.reply.code}`) : ""));

export const handle = { formId: "form" };

/** One ready-made reply, as it will read there and here, with the day that it names. */
export default function Reply() {
  const { page, reply } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, i18n } = useTranslation("triage");
  const [form, fields] = useForm<{ day: string }>({ id: "form", lastResult: answer?.lastResult });
  const { input } = page;
  const language = nameOfLanguage(input.contributorLang, i18n.language);
  return (
    <InputFormPage page={page} title={t(`replies.code.${reply.code}`)} fields={reply.needsDay ? [fields.day] : []} errors={form.errors}>
      <WeDid words={reply.theirs.words} lang={reply.theirs.lang}>
        {reply.theirs.ready ? <Custody state="reviewed">{t("replies.atOnce", { language })}</Custody> : <Custody state="stale">{t("replies.waits", { language })}</Custody>}
      </WeDid>
      {reply.own.lang !== reply.theirs.lang && (
        <p lang={reply.own.lang} dir={directionOf(reply.own.lang)} className="text-ink2">
          {reply.own.words}
        </p>
      )}
      <InputForm page={page} id={form.id} action={paths.reply(input.id, reply.code)} save={t("replies.send")} icon="reply" back={paths.replies(input.id)}>
        {reply.needsDay && <TextField field={fields.day} label={t("replies.day")} hint={t("replies.dayHint")} type="date" dir="ltr" />}
      </InputForm>
    </InputFormPage>
  );
}
