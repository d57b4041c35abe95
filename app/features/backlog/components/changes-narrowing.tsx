import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { changesAddress } from "../changes-narrowing.ts";
import type { NarrowedChanges, NarrowingChoice } from "../changes-narrowing.queries.server.ts";

/** By what the list of changes may be narrowed: links, each with how many it shows. Nothing where there is nothing to choose. */
export function NarrowChanges({ lang, narrowed }: { lang: string; narrowed: Omit<NarrowedChanges, "themeId" | "siteId"> }) {
  const { t } = useTranslation("backlog");
  const { narrowing, themes, sites, allThemes, allSites } = narrowed;
  const rows = [
    {
      label: t("public.about"),
      all: { href: changesAddress(lang, { ...narrowing, theme: null }), count: allThemes, current: !narrowing.theme },
      choices: themes,
      href: (theme: string) => changesAddress(lang, { ...narrowing, theme }),
    },
    {
      label: t("public.where"),
      all: { href: changesAddress(lang, { ...narrowing, site: null }), count: allSites, current: !narrowing.site },
      choices: sites,
      href: (site: string) => changesAddress(lang, { ...narrowing, site }),
    },
  ].filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen));
  if (rows.length === 0) return null;
  return (
    <div className="no-print grid gap-4">
      {rows.map(({ label, all, choices, href }) => (
        <div key={label} className="grid gap-1.5">
          <p aria-hidden="true" className="small font-semibold text-ink2">
            {label}
          </p>
          <Segmented
            label={label}
            views={[
              { href: all.href, current: all.current, label: <Counted name={t("public.every")} count={all.count} lang={lang} /> },
              ...choices.map((choice) => ({ href: href(choice.value), current: choice.chosen, label: <Named choice={choice} lang={lang} /> })),
            ]}
          />
        </div>
      ))}
    </div>
  );
}

function Named({ choice: { name, count }, lang }: { choice: NarrowingChoice; lang: string }) {
  return (
    <Counted
      name={
        <bdi lang={name.lang} dir={directionOf(name.lang)}>
          {name.words}
        </bdi>
      }
      count={count}
      lang={lang}
    />
  );
}

function Counted({ name, count, lang }: { name: React.ReactNode; count: number; lang: string }) {
  return (
    <>
      {name}
      <span className="ms-2 font-normal text-ink2 tabular-nums">{formatNumber(count, lang)}</span>
    </>
  );
}
