import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { takeBackMessage } from "#app/features/input/receipt/take-back-message.server.ts";
import { OnePress } from "#app/features/triage/components/one-press.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { SeenSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInput(args);
  const message = page.thread.find(({ id, side }) => id === args.params.messageId && side === "team");
  if (!message) throw nothingHere();
  return { page, messageId: message.id, waits: message.waitsToGoOut, title: translator(page.reader.lang)("triage:takeBack.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, SeenSchema, async ({ version }) => {
    await takeBackMessage(actor, { inputId, messageId: args.params.messageId ?? "", version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.takenBack");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function TakeBack() {
  const { page, messageId, waits, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const line = waits ? t("takeBack.line") : t("takeBack.tooLate");
  return <OnePress page={page} title={title} line={line} action={paths.takeBackMessage(page.input.id, messageId)} save={t("takeBack.save")} lastResult={reply?.lastResult} />;
}
