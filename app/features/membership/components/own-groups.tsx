import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { Section } from "#app/ui/layout/section.tsx";

type Words = { words: string; lang: string };

/** The groups in which somebody has a place, each leading to its page. */
export function OwnGroups({ groups }: { groups: { slug: string; name: Words; meets: Words }[] }) {
  const { t } = useTranslation("member");
  if (groups.length === 0) return null;
  return (
    <Section title={t("home.groups")}>
      <LinkCard>
        {groups.map(({ slug, name, meets }) => (
          <LinkRow key={slug} href={paths.ownGroup(slug)} icon="people" title={<span lang={name.lang}>{name.words}</span>} line={<span lang={meets.lang}>{meets.words}</span>} />
        ))}
      </LinkCard>
    </Section>
  );
}
