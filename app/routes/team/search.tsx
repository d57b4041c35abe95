import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FoundGroup, searchAddress } from "#app/features/search/components/found-group.tsx";
import { openSearch } from "#app/features/search/search-page.server.ts";
import { search } from "#app/features/search/search.queries.server.ts";
import { KINDS } from "#app/features/search/search.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { SearchField } from "#app/ui/forms/search-field.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** Of each kind so many are shown together, and so many on a page of its own. */
const FIRST = 5;
const PAGE = 30;

export async function loader(args: LoaderFunctionArgs) {
  const { reader, asked, typed, query } = await openSearch(args);
  const only = KINDS.find((kind) => kind === query.get("in")) ?? null;
  const before = only && query.get("before");
  const groups = asked.state === "sought" ? await search(reader, asked.sought, { only: asked.only ?? only, before, most: only ? PAGE : FIRST }) : [];
  return { lang: reader.lang, typed, state: asked.state, only, before, groups };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => (data?.typed ? t("search:titleOf", { words: `\u2068${data.typed}\u2069` }) : t("search:title")));

export default function Search() {
  const { typed, only, before, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("search");
  return (
    <>
      <TeamBar title={t("title")} {...(only && { crumb: { href: searchAddress(typed), label: t("all") } })} />
      <div className="grid max-w-3xl gap-6 p-4 lg:px-7 lg:py-6">
        <form method="get" action={paths.search()} role="search" className="grid gap-1.5">
          <SearchField name="q" label={t("field")} value={typed} button={t("search")} shortcut="/" />
          <p className="text-second text-ink2">{t("hint")}</p>
        </form>
        {groups.length === 0 && <Nothing />}
        {groups.map((group) => (
          <FoundGroup key={group.kind} group={group} typed={typed} page={only !== null} />
        ))}
        {only && before && <Pagination newer={searchAddress(typed, { in: only })} />}
      </div>
    </>
  );
}

/** Why nothing stands there: nothing was asked, too little, a private code, or there is nothing. */
function Nothing() {
  const { typed, state } = useLoaderData<typeof loader>();
  const { t } = useTranslation("search");
  if (state === "sought") return <EmptyState title={t("none.title", { words: `\u2068${typed}\u2069` })}>{t("none.line")}</EmptyState>;
  return <EmptyState title={t(`${state}.title`)}>{t(`${state}.line`)}</EmptyState>;
}
