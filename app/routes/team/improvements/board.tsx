import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { readBoard } from "#app/features/backlog/board/board.queries.server.ts";
import { BoardKeys } from "#app/features/backlog/board/components/board-keys.tsx";
import { ImprovementBoard } from "#app/features/backlog/board/components/improvement-board.tsx";
import { BacklogViews } from "#app/features/backlog/components/backlog-views.tsx";
import { openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now } = await openBacklog(args);
  return { lang, reader, now, works: canSeeWork(actor), columns: await readBoard(actor, { lang, timeZone: reader.timeZone }) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:board.title"));

export default function Board() {
  const { reader, now, works, columns } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const start = works && (
    <ButtonLink href={paths.newImprovement()} icon="plus">
      {t("list.start")}
    </ButtonLink>
  );
  return (
    <>
      <TeamBar
        title={t("board.title")}
        state={<BacklogViews current="board" />}
        actions={
          <>
            {works && <BoardKeys />}
            {start}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 p-4 lg:px-5">
        {columns.every(({ count }) => count === 0) ? (
          <EmptyState title={t("list.nothing")} actions={start}>
            {t("list.nothingYet")}
          </EmptyState>
        ) : (
          <ImprovementBoard columns={columns} reader={reader} now={now} />
        )}
      </div>
    </>
  );
}
