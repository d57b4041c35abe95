import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { ImprovementsTable } from "#app/features/backlog/components/improvements-table.tsx";
import { OwnWorkRows } from "#app/features/backlog/cycles/components/own-work.tsx";
import { ownWork } from "#app/features/backlog/cycles/own-work.queries.server.ts";
import { isOnScreen, ON_SCREEN, type OnScreen } from "#app/features/backlog/improvement.ts";
import { openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { listImprovements } from "#app/features/backlog/improvements.queries.server.ts";
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
  const { actor, lang, reader, now, places } = await openBacklog(args);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("status");
  const word = isOnScreen(asked) ? asked : null;
  const before = /^[1-9]\d{0,8}$/.test(query.get("before") ?? "") ? Number(query.get("before")) : null;
  const [list, work] = await Promise.all([
    listImprovements(actor, { lang, timeZone: reader.timeZone, word, before }),
    ownWork(actor, reader),
  ]);
  return { lang, reader, now, word, later: before !== null, places, canStart: canSeeWork(actor), work, ...list };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:list.title"));

export default function Improvements() {
  const { reader, now, word, later, places, canStart, work, items, older, counts } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("backlog");
  const all = ON_SCREEN.reduce((sum, each) => sum + counts[each], 0);
  const start = canStart && (
    <ButtonLink href={paths.newImprovement()} icon="plus">
      {t("list.start")}
    </ButtonLink>
  );
  const label = (view: OnScreen | null) => (
    <>
      {view ? t(`status.${view}`) : t("list.all")} <span className="ms-1.5 font-normal">{formatNumber(view ? counts[view] : all, i18n.language)}</span>
    </>
  );
  return (
    <>
      <TeamBar title={t("list.title")} actions={start} />
      <div className="grid gap-5 p-4 lg:px-7 lg:py-6">
        {work.tasks.length + work.stalled.length > 0 && (
          <Section title={t("list.waiting")}>
            <LinkCard>
              <OwnWorkRows work={work} reader={reader} now={now} />
            </LinkCard>
          </Section>
        )}
        {all === 0 ? (
          <EmptyState title={t("list.nothing")} actions={start}>
            {t("list.nothingYet")}
          </EmptyState>
        ) : (
          <>
            <Segmented
              label={t("list.views")}
              views={[null, ...ON_SCREEN].map((view) => ({ href: address(view), label: label(view), current: view === word }))}
            />
            {items.length === 0 ? <p className="text-ink2">{t("list.noneHere")}</p> : <ImprovementsTable caption={t("list.title")} items={items} places={places} />}
            <Pagination older={older ? address(word, older) : null} newer={later ? address(word) : null} />
          </>
        )}
      </div>
    </>
  );
}

function address(view: OnScreen | null, before?: number): string {
  const query = new URLSearchParams({ ...(view && { status: view }), ...(before && { before: String(before) }) }).toString();
  return paths.improvements() + (query && `?${query}`);
}
