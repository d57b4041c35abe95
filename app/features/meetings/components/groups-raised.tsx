import { useTranslation } from "react-i18next";
import { paths } from "#app/platform/paths/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { Raised } from "../raised.queries.server.ts";
import { RaisedList } from "./raised-list.tsx";

/** What somebody's groups raised and what became of it, the first of each, for their first page. */
export function GroupsRaised({ groups, lang }: { groups: { slug: string; name: { words: string; lang: string }; raised: readonly Raised[] }[]; lang: string }) {
  const { t } = useTranslation("member");
  const some = groups.filter(({ raised }) => raised.length > 0);
  if (some.length === 0) return null;
  return (
    <Section title={t("home.raised", { count: some.length })}>
      {some.map(({ slug, name, raised }) => (
        <div key={slug} className="grid gap-3">
          {some.length > 1 && (
            <h3 className="text-base" lang={name.lang}>
              {name.words}
            </h3>
          )}
          <RaisedList raised={raised} lang={lang} />
          <p>
            <a href={paths.ownGroup(slug)}>
              {t("home.moreOfGroup")} <bdi lang={name.lang}>{name.words}</bdi>
            </a>
          </p>
        </div>
      ))}
    </Section>
  );
}
