import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { TeamAgreement } from "../agreement/agreement.queries.server.ts";

/** Who of those with a place in a group has signed a version, in which language and when. */
export function AgreementSigners(props: { people: TeamAgreement["people"]; slugs: Record<string, string>; reader: Reader; now: Date }) {
  const { people, slugs, reader, now } = props;
  const { t } = useTranslation(["membership", "programme"]);
  return (
    <DataTable
      caption={t("agreement.signers")}
      rows={people}
      keyOf={({ personId }) => personId}
      columns={[
        {
          label: t("programme:group.name"),
          header: true,
          cell: ({ name, groupId, membershipId }) => (
            <a href={paths.groupMember(slugs[groupId]!, membershipId)}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        {
          label: t("agreement.signedLabel"),
          cell: ({ signedAt, isPaper }) =>
            signedAt ? (
              <StatusMark kind="changed" quiet label={t(isPaper ? "agreement.signedOnPaper" : "agreement.signedOn", { date: formatDate(signedAt, reader, { style: "short", now }) })} />
            ) : (
              <StatusMark kind="waiting" label={t("agreement.notSigned")} />
            ),
        },
        { label: t("programme:group.language"), cell: ({ lang }) => lang && nameOfLanguage(lang, reader.lang) },
      ]}
    />
  );
}
