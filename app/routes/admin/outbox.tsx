import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { askedForCodes } from "#app/features/identity/identity.queries.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { listOutbox } from "#app/features/notifications/deliveries.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDateTime } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const before = new URL(request.url).searchParams.get("before") ?? undefined;
  const outbox = await orNotFound(listOutbox(actor, before));
  const lang = isShipped(person.lang) ? person.lang : "en";
  const reader = { lang, timeZone: person.timeZone };
  const mailServer = hasMailServer();
  return {
    ...outbox,
    mails: outbox.mails.map(({ createdAt, sentAt, ...mail }) => ({ ...mail, at: formatDateTime(sentAt ?? createdAt, reader, { style: "short" }) })),
    mailServer,
    asked: mailServer ? [] : await askedForCodes(actor),
    title: translator(lang)("admin:outbox.title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Outbox() {
  const { mails, older, total, doubles, mailServer, asked } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("admin");
  return (
    <>
      <TeamBar title={t("outbox.title")} state={t("outbox.count", { count: total })} />
      <div className="grid gap-5 p-4 lg:px-5">
        {!mailServer && <Note tone="ember" title={t("outbox.noServer")}>{t("outbox.noServerLine")}</Note>}
        {asked.length > 0 && (
          <Note tone="sea" icon="key" title={t("outbox.asked", { count: asked.length })}>
            <p>{t("outbox.askedLine")}</p>
            <ul>
              {asked.map((person) => (
                <li key={person.id}>
                  <a href={paths.person(person.id)}>
                    <bdi>{person.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </Note>
        )}
        {doubles > 0 && <Note title={t("outbox.doubles", { count: doubles })} />}
        {mails.length === 0 ? (
          <EmptyState title={t("outbox.empty")}>{t("outbox.emptyLine")}</EmptyState>
        ) : (
          <DataTable
            caption={t("outbox.title")}
            rows={mails}
            keyOf={(mail) => mail.id}
            columns={[
              { label: t("outbox.what"), header: true, cell: (mail) => <a href={paths.outboxMessage(mail.id)}>{t(`outbox.templates.${mail.template}`)}</a> },
              {
                label: t("outbox.to"),
                cell: (mail) => (
                  <>
                    {t(`outbox.recipients.${mail.recipient}`)} <bdi dir="ltr" translate="no">{mail.recipientMark}</bdi>
                  </>
                ),
              },
              { label: t("outbox.language"), cell: (mail) => nameOfLanguage(mail.lang, i18n.language) },
              { label: t("outbox.state"), cell: (mail) => t(`outbox.states.${mail.state}`) },
              { label: t("outbox.when"), cell: (mail) => mail.at },
            ]}
          />
        )}
        {older && (
          <p>
            <ButtonLink variant="plain" href={`${paths.outbox()}?before=${older}`}>
              {t("outbox.older")}
            </ButtonLink>
          </p>
        )}
      </div>
    </>
  );
}
