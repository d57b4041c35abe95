import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { formatDate, formatList, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { endsSoon } from "../membership.ts";
import type { GroupMember } from "../membership.queries.server.ts";
import { MembershipStateMark } from "./membership-state.tsx";

/** The members of a group for those who look after it: state, term, and whether they signed. */
export function MembersTable({ slug, members, reader, today }: { slug: string; members: GroupMember[]; reader: Reader; today: string }) {
  const { t } = useTranslation(["membership", "identity", "programme"]);
  if (members.length === 0) return <p className="text-ink2">{t("programme:group.noMembers")}</p>;
  return (
    <DataTable
      caption={t("programme:group.membersCaption")}
      rows={members}
      keyOf={(member) => member.membershipId}
      columns={[
        {
          label: t("programme:group.name"),
          header: true,
          cell: (member) => (
            <a href={paths.groupMember(slug, member.membershipId)}>
              <bdi>{member.name}</bdi>
            </a>
          ),
        },
        { label: t("member.stateLabel"), cell: ({ care }) => care && <MembershipStateMark state={care.state} quiet /> },
        {
          label: t("programme:group.role"),
          cell: ({ roles, kind }) => formatList([...roles.filter((role) => role !== "member").map((role) => t(`identity:roles.${role}`)), t(`member.kind.${kind}`)], reader.lang),
        },
        { label: t("programme:group.language"), cell: ({ care }) => care && nameOfLanguage(care.lang, reader.lang) },
        {
          label: t("programme:group.until"),
          cell: ({ care }) =>
            care?.until ? (
              <span className={endsSoon(care.until, today) ? "text-ember" : undefined}>
                {formatDate(care.until, reader, { style: "short" })}
                {endsSoon(care.until, today) && <span className="block text-second">{t("member.endsSoon")}</span>}
              </span>
            ) : (
              <span className="text-ink2">{t("member.noTerm")}</span>
            ),
        },
        {
          label: t("agreement.signedLabel"),
          cell: ({ care }) =>
            care?.hasSigned ? (
              <span className="inline-flex items-baseline gap-1.5 text-ink2">
                <Icon name="tick" className="translate-y-[0.2em] text-leaf" />
                {t("agreement.signedShort")}
              </span>
            ) : (
              <span className="inline-flex items-baseline gap-1.5 text-ember">
                <Icon name="clock" className="translate-y-[0.2em]" />
                {t("agreement.unsignedShort")}
              </span>
            ),
        },
      ]}
    />
  );
}
