import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatList } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import type { MemberPage } from "../member-page.server.ts";
import { endsSoon } from "../membership.ts";

/** What is known of a place in a group, in the rail of its pages. */
export function MemberFacts({ page }: { page: MemberPage }) {
  const { t } = useTranslation(["membership", "identity", "programme"]);
  const { member, groupName, slug, reader, today } = page;
  const day = (value: string | null) => value && formatDate(value, reader, { style: "short" });
  const leading = member.roles.filter((role) => role !== "member");
  return (
    <Facts
      facts={[
        { label: t("member.group"), value: <a href={paths.group(slug)}><bdi lang={groupName.lang}>{groupName.words}</bdi></a> },
        { label: t("member.person"), value: <a href={paths.person(member.personId)}><bdi>{member.name}</bdi></a> },
        { label: t("programme:group.language"), value: nameOfLanguage(member.lang, reader.lang) },
        { label: t("member.kindLabel"), value: t(`member.kind.${member.kind}`) },
        { label: t("programme:group.role"), value: leading.length > 0 && formatList(leading.map((role) => t(`identity:roles.${role}`)), reader.lang) },
        { label: t("member.from"), value: day(member.from) },
        {
          label: t("member.until"),
          value: member.until && (
            <>
              {day(member.until)}
              {member.state !== "ended" && endsSoon(member.until, today) && <span className="block text-ember">{t("member.endsSoon")}</span>}
            </>
          ),
        },
        { label: t("member.leaveUntil"), value: day(member.leaveUntil) },
        { label: t("member.renewalAskedOn"), value: day(member.renewalAskedOn) },
        { label: t("member.endedOn"), value: day(member.endedOn) },
        { label: t("member.endReason"), value: member.endReason && t(`member.endReasons.${member.endReason}`) },
        { label: t("member.buddy"), value: member.buddy && <bdi>{member.buddy}</bdi> },
        {
          label: t("member.showsLabel"),
          value: member.shows.length > 0 ? formatList(member.shows.map((fact) => t(`member.fact.${fact}`)), reader.lang) : t("member.nameOnly"),
        },
      ]}
    />
  );
}
