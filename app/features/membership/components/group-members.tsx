import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatList, type Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";
import type { GroupMember } from "../membership.queries.server.ts";

/** Who is in a group, as what, and what each lets the others see: for its members. */
export function GroupMembers({ members, reader }: { members: GroupMember[]; reader: Reader }) {
  const { t } = useTranslation(["membership", "identity", "programme"]);
  return (
    <Section title={t("programme:group.members", { count: members.length })}>
      {members.length === 0 ? (
        <p className="text-ink2">{t("programme:group.noMembers")}</p>
      ) : (
        <ul className="card divide-y divide-line">
          {members.map(({ membershipId, name, kind, roles, shown }) => (
            <li key={membershipId} className="grid gap-1 px-4 py-3">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <bdi className="font-[650]">{name}</bdi>
                {roles.some((role) => role !== "member") && (
                  <Tag tone="fig">{formatList(roles.map((role) => t(`identity:roles.${role}`)), reader.lang)}</Tag>
                )}
                <span className="small text-ink2">{t(`membership:member.kind.${kind}`)}</span>
              </p>
              {(shown.lang || shown.phone || shown.email) && (
                <p className="small flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  {shown.lang && <span>{t("membership:member.speaks", { language: nameOfSpoken(shown.lang, reader.lang) })}</span>}
                  {shown.phone && <Phone number={shown.phone} />}
                  {shown.email && (
                    <a href={`mailto:${shown.email}`} className="inline-flex min-h-11 items-center">
                      <bdi dir="ltr">{shown.email}</bdi>
                    </a>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
