import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RecruitingBoard } from "#app/features/membership/components/recruiting-board.tsx";
import { recruitingBoard } from "#app/features/membership/recruiting.queries.server.ts";
import { openRecruiting } from "#app/features/membership/recruiting-page.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, lang, reader, now, today } = await openRecruiting(args);
  return {
    board: {
      cards: await recruitingBoard(actor),
      groups: Object.fromEntries(programme.groups.map((group) => [group.id, nameFor(group.name, lang)])),
      reader,
      now,
      today,
    },
    title: translator(lang)("membership:recruit.title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Recruiting() {
  const { board, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  const enter = (
    <ButtonLink href={paths.newApplication()} variant="plain" icon="plus">
      {t("recruit.enter")}
    </ButtonLink>
  );
  return (
    <>
      <TeamBar
        title={title}
        actions={
          <>
            <ButtonLink href={paths.letters()} variant="quiet">
              {t("letters.title")}
            </ButtonLink>
            {enter}
          </>
        }
      />
      {board.cards.length === 0 ? (
        <EmptyState title={t("recruit.empty")} actions={enter}>
          {t("recruit.emptyLine")}
        </EmptyState>
      ) : (
        <RecruitingBoard board={board} />
      )}
    </>
  );
}
