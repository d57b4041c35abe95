import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PressStep } from "#app/features/notifications/messages/components/press-step.tsx";
import { discardMessage } from "#app/features/notifications/messages/discard-message.server.ts";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { MessagePressSchema } from "#app/features/notifications/messages/messages.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, message } = await openMessage(args);
  if (message.sentAt) throw found(paths.teamMessage(message.number));
  return { lang, number: message.number, version: message.version };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, message } = await openMessage(args);
  return formAction(args.request, MessagePressSchema, async ({ version }) => {
    await discardMessage(actor, { number: message.number, version });
    return redirectWithToast(paths.messages(), "messages:toast.discarded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:discard.title"));

export default function DiscardMessage() {
  const { number, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamMessage(number), label: t("one", { number }) }} title={t("discard.title")} />
      <PressStep action={paths.discardMessage(number)} lastResult={answer?.lastResult} version={version} label={t("discard.do")} back={{ href: paths.teamMessage(number), label: t("discard.keep") }} isDanger>
        <p>{t("discard.line")}</p>
      </PressStep>
    </>
  );
}
