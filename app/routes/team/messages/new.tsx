import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MessageForm } from "#app/features/notifications/messages/components/message-form.tsx";
import { draftMessage } from "#app/features/notifications/messages/draft-message.server.ts";
import { messageChoices, messageOf } from "#app/features/notifications/messages/message-form.server.ts";
import { openMessages } from "#app/features/notifications/messages/message-page.server.ts";
import { MessageSchema } from "#app/features/notifications/messages/messages.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openMessages(args);
  return { lang: opened.lang, choices: await messageChoices(opened) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openMessages(args);
  return formAction(args.request, MessageSchema, async (form) => {
    const number = await draftMessage(actor, messageOf(form));
    return redirectWithToast(paths.teamMessage(number), "messages:toast.drafted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:new"));

export default function NewMessage() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <TeamBar crumb={{ href: paths.messages(), label: t("title") }} title={t("new")} />
      <Record>
        <MessageForm action={paths.newMessage()} lastResult={answer?.lastResult} {...choices} backHref={paths.messages()} />
      </Record>
    </>
  );
}
