import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { validate as isUuid } from "uuid";
import { countsThisYear, nextMidnight, publishedChanges } from "#app/features/backlog/changes.queries.server.ts";
import { ChangeLine } from "#app/features/backlog/components/change-line.tsx";
import { PublishedPair } from "#app/features/backlog/components/published-pair.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  const { search, searchParams } = new URL(args.request.url);
  const asked = searchParams.get("before");
  const before = isUuid(asked) ? asked : null;
  const [changes, counts] = await Promise.all([publishedChanges(actor, lang, { before }), countsThisYear(actor, programme.timeZone)]);
  return data(
    { lang, reader, now: now(), later: before !== null, counts, ...changes },
    // Older pages are seldom asked for: only the first one is kept.
    { headers: search === "" ? keepUntil(nextMidnight(programme.timeZone)) : {} },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:public.title"));

export default function Changes() {
  const { lang, reader, now, later, counts, items, older } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const numbers = [
    { value: counts.told, label: t("public.counts.told", { count: counts.told ?? 0 }) },
    { value: counts.changed, label: t("public.counts.changed", { count: counts.changed }) },
    { value: counts.tried, label: t("public.counts.tried", { count: counts.tried }) },
  ].filter(({ value }) => value !== null && value > 0);
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <div className="grid items-end gap-x-12 gap-y-5 md:grid-cols-2">
        <PageTitle lead={t("public.lead")}>{t("public.title")}</PageTitle>
        {numbers.length > 0 && (
          <ul className="flex flex-wrap gap-x-9 gap-y-3 md:justify-end">
            {numbers.map(({ value, label }) => (
              <li key={label} className="max-w-40">
                <span className="block text-3xl font-bold tabular-nums">{formatNumber(value!, lang)}</span>
                <span className="small block text-ink2">{label}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {items.length === 0 ? (
        <EmptyState title={t("public.nothing")} actions={<ButtonLink href={paths.tellUs(lang)}>{t("public.tellUs")}</ButtonLink>}>
          {t("public.nothingYet")}
        </EmptyState>
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
                <ChangeLine change={change} update={change.latest} reader={reader} now={now} />
              </PublishedPair>
            </article>
          ))}
        </div>
      )}
      <Pagination older={older && `${paths.changes(lang)}?before=${older}`} newer={later ? paths.changes(lang) : null} />
    </div>
  );
}
