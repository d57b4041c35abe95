import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MessageForm } from "#app/features/notifications/messages/components/message-form.tsx";
import { messageChoices, messageOf } from "#app/features/notifications/messages/message-form.server.ts";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { ReviseMessageSchema } from "#app/features/notifications/messages/messages.schema.ts";
import { reviseMessage } from "#app/features/notifications/messages/revise-message.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openMessage(args);
  const { number, version, subject, body, audience, sourceFrom, sentAt } = opened.message;
  if (sentAt) throw found(paths.teamMessage(number));
  const values = { subject: subject.words, body: body.words, groups: audience.groups, roles: audience.roles, lang: audience.lang ?? "", site: audience.site ?? "", sourceFrom: sourceFrom ?? "" };
  return { lang: opened.lang, number, version, values, choices: await messageChoices(opened) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, message } = await openMessage(args);
  return formAction(args.request, ReviseMessageSchema, async ({ version, ...form }) => {
    await reviseMessage(actor, { ...messageOf(form), number: message.number, version });
    return redirectWithToast(paths.teamMessage(message.number), "messages:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:edit"));

export default function EditMessage() {
  const { number, version, values, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamMessage(number), label: t("one", { number }) }} title={t("edit")} />
      <Record>
        <MessageForm action={paths.editMessage(number)} lastResult={answer?.lastResult} values={values} version={version} {...choices} backHref={paths.messages()} />
      </Record>
    </>
  );
}
