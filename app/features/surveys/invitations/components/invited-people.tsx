import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { InvitedPerson } from "../invitations.queries.server.ts";

/** Who was asked, how, and whether they answered; never what. */
export function InvitedPeople({ people, reader, now }: { people: InvitedPerson[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("surveys");
  return (
    <DataTable
      caption={t("invitations.people")}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { label: t("invitations.name"), header: true, cell: ({ name }) => <bdi>{name}</bdi> },
        { label: t("invitations.language"), cell: ({ lang }) => nameOfLanguage(lang, reader.lang) },
        { label: t("invitations.way"), cell: ({ hasEmail }) => (hasEmail ? t("invitations.byMail") : t("invitations.byLetter")) },
        { label: t("invitations.asked"), cell: ({ invitedAt, remindedAt }) => (remindedAt ? t("invitations.againOn", { date: formatDate(remindedAt, reader, { now }) }) : formatDate(invitedAt, reader, { now })) },
        { label: t("invitations.state"), cell: ({ isAnswered }) => <StatusMark kind={isAnswered ? "changed" : "new"} quiet={isAnswered} label={isAnswered ? t("invitations.answered") : t("invitations.silent")} /> },
      ]}
    />
  );
}
