import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { BacklogViews } from "#app/features/backlog/components/backlog-views.tsx";
import { OwnWorkRows } from "#app/features/backlog/cycles/components/own-work.tsx";
import { ownWork } from "#app/features/backlog/cycles/own-work.queries.server.ts";
import { ON_SCREEN, type OnScreen } from "#app/features/backlog/improvement.ts";
import { openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { ImprovementsTable } from "#app/features/backlog/list/components/improvements-table.tsx";
import { ListFilterForm } from "#app/features/backlog/list/components/list-filter-form.tsx";
import { listChoices } from "#app/features/backlog/list/list-choices.server.ts";
import { isFiltered, isNarrowed, listAddress, readListView } from "#app/features/backlog/list/list-view.ts";
import { listImprovements } from "#app/features/backlog/list/list.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { LinkCard } from "#app/ui/layout/link-row.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, programme, places } = await openBacklog(args);
  const query = new URL(args.request.url).searchParams;
  const view = readListView(query);
  const [list, work, choices] = await Promise.all([
    listImprovements(actor, { lang, timeZone: reader.timeZone, view }),
    ownWork(actor, reader),
    query.has("filter") || isFiltered(view.narrowing) ? listChoices(actor, programme, lang) : null,
  ]);
  return { lang, reader, now, view, places, canStart: canSeeWork(actor), work, choices, ...list };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:list.title"));

export default function Improvements() {
  const { reader, now, view, places, canStart, work, choices, items, next, counts } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("backlog");
  const all = ON_SCREEN.reduce((sum, each) => sum + counts[each], 0);
  const narrowed = isNarrowed(view.narrowing);
  const start = canStart && (
    <ButtonLink href={paths.newImprovement()} icon="plus">
      {t("list.start")}
    </ButtonLink>
  );
  const first = { ...view, after: null };
  const label = (word: OnScreen | null) => (
    <>
      {word ? t(`status.${word}`) : t("list.all")} <span className="ms-1.5 font-normal">{formatNumber(word ? counts[word] : all, i18n.language)}</span>
    </>
  );
  return (
    <>
      <TeamBar title={t("list.title")} state={<BacklogViews current="list" />} actions={start} />
      <div className="grid gap-5 p-4 lg:px-7 lg:py-6">
        {work.tasks.length + work.stalled.length > 0 && (
          <Section title={t("list.waiting")}>
            <LinkCard>
              <OwnWorkRows work={work} reader={reader} now={now} />
            </LinkCard>
          </Section>
        )}
        {all === 0 && !narrowed ? (
          <EmptyState title={t("list.nothing")} actions={start}>
            {t("list.nothingYet")}
          </EmptyState>
        ) : (
          <>
            <ListFilterForm view={view} choices={choices} />
            <Segmented
              label={t("list.views")}
              views={[null, ...ON_SCREEN].map((word) => ({ href: listAddress({ ...first, word }), label: label(word), current: word === view.word }))}
            />
            {items.length > 0 && <ImprovementsTable caption={t("list.title")} {...{ items, view, places, reader, now }} />}
            {items.length === 0 && (narrowed ? <EmptyState title={t("filter.nothing")}>{t("filter.nothingLine")}</EmptyState> : <p className="text-ink2">{t("list.noneHere")}</p>)}
            <Pagination older={next === null ? null : listAddress({ ...view, after: next })} newer={view.after ? listAddress(first) : null} labels={view.sort === "number" ? null : { older: t("list.next"), newer: t("list.first") }} />
          </>
        )}
      </div>
    </>
  );
}
