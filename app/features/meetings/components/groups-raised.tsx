import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { OwnGroup } from "../raised.queries.server.ts";
import { RaisedList } from "./raised-list.tsx";
import { UnansweredList } from "./unanswered-list.tsx";

/** What somebody's groups raised and what became of it, the first of each, for their first page. */
export function GroupsRaised({ groups, reader, now }: { groups: readonly OwnGroup[]; reader: Reader; now: Date }) {
  const { t } = useTranslation(["member", "membership"]);
  const some = groups.filter(({ raised, unanswered }) => raised.length + unanswered.length > 0);
  if (some.length === 0) return null;
  return (
    <Section title={t("member:home.raised", { count: some.length })}>
      {some.map(({ slug, name, raised, unanswered, leads }) => (
        <div key={slug} className="grid gap-3">
          {some.length > 1 && (
            <h3 className="text-base" lang={name.lang}>
              {name.words}
            </h3>
          )}
          {unanswered.length > 0 && <UnansweredList unanswered={unanswered} reader={reader} now={now} />}
          {raised.length > 0 && <RaisedList raised={raised} lang={reader.lang} />}
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            {leads && <a href={paths.openOfGroup(slug)}>{t("membership:group.open")}</a>}
            <a href={paths.ownGroup(slug)}>
              {t("member:home.moreOfGroup")} <bdi lang={name.lang}>{name.words}</bdi>
            </a>
          </p>
        </div>
      ))}
    </Section>
  );
}
