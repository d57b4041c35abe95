import { useTranslation } from "react-i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatDate, formatList, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { GroupMember } from "../membership.queries.server.ts";

/** Who is in a group and as what; language and term where the reader may see them. */
export function GroupMembers({ members, reader }: { members: GroupMember[]; reader: Reader }) {
  const { t } = useTranslation(["programme", "identity"]);
  return (
    <Section title={t("group.members", { count: members.length })}>
      {members.length === 0 ? (
        <p className="text-ink2">{t("group.noMembers")}</p>
      ) : (
        <DataTable
          caption={t("group.membersCaption")}
          rows={members}
          keyOf={(member) => member.personId}
          columns={[
            { label: t("group.name"), header: true, cell: (member) => <bdi>{member.name}</bdi> },
            { label: t("group.role"), cell: (member) => formatList(member.roles.map((role) => t(`identity:roles.${role}`)), reader.lang) },
            ...(members.some((member) => member.details)
              ? [
                  { label: t("group.language"), cell: (member: GroupMember) => member.details && nameOfLanguage(member.details.lang, reader.lang) },
                  {
                    label: t("group.until"),
                    cell: (member: GroupMember) => (
                      <span className="whitespace-nowrap">
                        {member.details?.until ? formatDate(member.details.until, reader, { style: "short" }) : t("group.noEnd")}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
