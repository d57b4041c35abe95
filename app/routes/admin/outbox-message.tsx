import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readOutboxMail } from "#app/features/notifications/deliveries.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { directionOf, isShipped, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const { createdAt, sentAt, dueAt, ...mail } = await orNotFound(readOutboxMail(actor, params.id!));
  const reader = { lang: isShipped(person.lang) ? person.lang : "en", timeZone: person.timeZone };
  return { mail, created: formatDateTime(createdAt, reader), sent: sentAt && formatDateTime(sentAt, reader), due: !sentAt && dueAt && formatDateTime(dueAt, reader), title: mail.subject ?? translator(reader.lang)("admin:outbox.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function OutboxMessage() {
  const { mail, created, sent, due } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("admin");
  const dir = directionOf(mail.lang);
  const rail = (
    <Facts
      facts={[
        {
          label: t("outbox.to"),
          value: (
            <>
              {t(`outbox.recipients.${mail.recipient}`)} <bdi dir="ltr" translate="no">{mail.recipientMark}</bdi>
            </>
          ),
        },
        { label: t("outbox.language"), value: nameOfLanguage(mail.lang, i18n.language) },
        { label: t("outbox.state"), value: t(`outbox.states.${mail.state}`) },
        { label: t("outbox.created"), value: created },
        { label: t("outbox.due"), value: due },
        { label: t("outbox.digest"), value: mail.digestId && <a href={paths.outboxMessage(mail.digestId)}>{t("outbox.templates.digest")}</a> },
        { label: t("outbox.sent"), value: sent },
        { label: t("outbox.tries"), value: mail.attempts > 0 && mail.attempts },
        { label: t("outbox.lastError"), value: mail.lastError && <code dir="ltr">{mail.lastError}</code> },
      ]}
    />
  );
  return (
    <>
      <TeamBar crumb={{ href: paths.outbox(), label: t("outbox.title") }} title={mail.subject ? <span lang={mail.lang} dir={dir}>{mail.subject}</span> : t("outbox.title")} />
      <Record rail={rail}>
        {mail.text ? (
          <div lang={mail.lang} dir={dir} className="card max-w-column p-4 wrap-anywhere whitespace-pre-line">
            {mail.text}
          </div>
        ) : (
          <p className="text-ink2">{t("outbox.over")}</p>
        )}
      </Record>
    </>
  );
}
