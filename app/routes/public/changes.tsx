import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { validate as isUuid } from "uuid";
import { linksOfChanges } from "#app/features/backlog/change-links.ts";
import { narrowChanges } from "#app/features/backlog/changes-narrowing.queries.server.ts";
import { changesAddress, changesQuery } from "#app/features/backlog/changes-narrowing.ts";
import { countsThisYear, nextMidnight, publishedChanges } from "#app/features/backlog/changes.queries.server.ts";
import { ChangeLine } from "#app/features/backlog/components/change-line.tsx";
import { NarrowChanges } from "#app/features/backlog/components/changes-narrowing.tsx";
import { ChangesNumbers } from "#app/features/backlog/components/changes-numbers.tsx";
import { NoChanges } from "#app/features/backlog/components/no-changes.tsx";
import { PublishedPair } from "#app/features/backlog/components/published-pair.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { languageLinks } from "#app/platform/i18n/language-links.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  const { search, searchParams } = new URL(args.request.url);
  const asked = searchParams.get("before");
  const before = isUuid(asked) ? asked : null;
  const { themeId, siteId, ...narrowed } = await narrowChanges(actor, programme, lang, searchParams);
  const [changes, counts] = await Promise.all([
    publishedChanges(actor, lang, { before, themeId, siteId }),
    countsThisYear(actor, programme.timeZone),
  ]);
  const feedTitle = translator(lang)("backlog:feed.title");
  return data(
    {
      lang,
      reader,
      now: now(),
      later: before !== null,
      counts,
      narrowed,
      /** What the other languages of this page keep of its address. */
      query: changesQuery(narrowed.narrowing),
      links: linksOfChanges({ origin: args.context.origin, lang, feedTitle }, shownLanguages(programme.languages)),
      ...changes,
    },
    // What is narrowed and older pages are seldom asked for: only the whole list's first page is kept.
    { headers: search === "" ? keepUntil(nextMidnight(programme.timeZone)) : {} },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const chosen = page ? [...page.narrowed.themes, ...page.narrowed.sites].filter((choice) => choice.chosen).map(({ name }) => name.words) : [];
  return [...pageTitle(page?.lang, (t) => [t("backlog:public.title"), ...chosen].join(" · ")), ...languageLinks(page?.links)];
};

export default function Changes() {
  const { lang, reader, now: moment, later, counts, narrowed, items, older } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const { narrowing } = narrowed;
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <div className="grid items-end gap-x-12 gap-y-5 md:grid-cols-2">
        <PageTitle lead={t("public.lead")}>{t("public.title")}</PageTitle>
        <ChangesNumbers counts={counts} lang={lang} />
      </div>
      <NarrowChanges lang={lang} narrowed={narrowed} />
      {items.length === 0 ? (
        <NoChanges lang={lang} narrowed={Boolean(narrowing.theme || narrowing.site)} />
      ) : (
        <div>
          {items.map((change) => (
            <article key={change.number} className="grid gap-4 border-t border-line py-7">
              <h2>
                <a href={paths.change(lang, change.number)} className="text-ink">
                  <InlineText text={change.title} />
                </a>
              </h2>
              <PublishedPair update={change.latest}>
                <ChangeLine change={change} update={change.latest} reader={reader} now={moment} />
              </PublishedPair>
            </article>
          ))}
        </div>
      )}
      <Pagination older={older && changesAddress(lang, narrowing, older)} newer={later ? changesAddress(lang, narrowing) : null} />
      <p className="no-print small">
        <a href={paths.changesFeed(lang)} type="application/atom+xml">
          {t("feed.follow")}
        </a>
      </p>
    </div>
  );
}
