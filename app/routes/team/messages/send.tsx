import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PressStep } from "#app/features/notifications/messages/components/press-step.tsx";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { MessagePressSchema } from "#app/features/notifications/messages/messages.schema.ts";
import { sendMessage } from "#app/features/notifications/messages/send-message.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, message } = await openMessage(args);
  const { number, version, sentAt, people, languages } = message;
  if (sentAt) throw found(paths.teamMessage(number));
  const sum = (count: (language: (typeof languages)[number]) => number) => languages.reduce((all, language) => all + count(language), 0);
  return {
    lang,
    number,
    version,
    people,
    waiting: sum(({ translation, people: all, letters }) => (translation === "waiting" ? all - letters : 0)),
    letters: sum(({ letters }) => letters),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, message } = await openMessage(args);
  return formAction(args.request, MessagePressSchema, async ({ version }) => {
    await sendMessage(actor, { number: message.number, version });
    return redirectWithToast(paths.teamMessage(message.number), "messages:toast.sent");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:send.title"));

export default function SendMessage() {
  const { number, version, people, waiting, letters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamMessage(number), label: t("one", { number }) }} title={t("send.title")} />
      <PressStep action={paths.sendMessage(number)} lastResult={answer?.lastResult} version={version} label={t("send.do")} back={{ href: paths.teamMessage(number), label: t("send.back") }}>
        <ul className="grid gap-1.5">
          <li>{t("send.people", { count: people })}</li>
          {waiting > 0 && <li>{t("send.waiting", { count: waiting })}</li>}
          {letters > 0 && <li>{t("send.letters", { count: letters })}</li>}
        </ul>
        <p className="text-ink2">{t("send.final")}</p>
      </PressStep>
    </>
  );
}
