import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { openMessages } from "#app/features/notifications/messages/message-page.server.ts";
import { listMessages } from "#app/features/notifications/messages/messages.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, programme } = await openMessages(args);
  return { lang, reader, now: now(), messages: await listMessages(actor, lang, programme.workingLanguage) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:title"));

export default function Messages() {
  const { lang, reader, now: moment, messages } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  const write = (
    <ButtonLink href={paths.newMessage()} icon="pen">
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <TeamBar title={t("title")} state={messages.length > 0 && t("count", { count: messages.length })} actions={messages.length > 0 && write} />
      <div className="p-4 lg:px-5">
        {messages.length === 0 ? (
          <EmptyState title={t("empty")} actions={write}>
            {t("emptyLine")}
          </EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            rows={messages}
            keyOf={({ number }) => number}
            columns={[
              {
                label: t("column.subject"),
                header: true,
                cell: ({ number, subject }) => (
                  <a href={paths.teamMessage(number)}>
                    <InlineText text={subject} />
                  </a>
                ),
              },
              { label: t("column.state"), cell: ({ sentAt }) => <StatusMark quiet kind={sentAt ? "changed" : "new"} label={t(sentAt ? "state.sent" : "state.draft")} /> },
              { label: t("column.people"), align: "end", cell: ({ people, sentAt }) => sentAt && formatNumber(people, lang) },
              { label: t("column.when"), cell: ({ sentAt, createdAt }) => formatDate(sentAt ?? createdAt, reader, { style: "short", now: moment }) },
            ]}
          />
        )}
      </div>
    </>
  );
}
