import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeDesks } from "#app/features/triage/desks/desks.policy.ts";
import { listDesks } from "#app/features/triage/desks/desks.queries.server.ts";
import { DeskPeople } from "#app/features/triage/desks/components/desk-people.tsx";
import { RoutingTabs } from "#app/features/triage/routing/components/routing-tabs.tsx";
import { openRouting } from "#app/features/triage/routing/routing-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rights } = await openRouting(args, canSeeDesks);
  return { lang, rights, desks: await listDesks(actor, lang) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:desks.title"));

/** The teams that take care, each with whom to tell first. */
export default function Desks() {
  const { desks, rights } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const live = desks.filter(({ ended }) => !ended);
  const ended = desks.filter((desk) => desk.ended);
  return (
    <>
      <TeamBar
        title={t("desks.title")}
        actions={
          rights.changesDesks && (
            <ButtonLink icon="plus" href={paths.newDesk()}>
              {t("desks.new")}
            </ButtonLink>
          )
        }
      />
      <Record>
        <RoutingTabs current="desks" seesDesks />
        <p className="max-w-column">{t("desks.line")}</p>
        {live.length === 0 ? (
          <EmptyState title={t("desks.none")} />
        ) : (
          <ul className="card max-w-column divide-y divide-line">
            {live.map((desk) => (
              <li key={desk.code} className="grid gap-1.5 px-4 py-3">
                <h2 className="text-base">
                  <a href={paths.desk(desk.code)} lang={desk.name.lang}>
                    <bdi>{desk.name.words}</bdi>
                  </a>
                </h2>
                <DeskPeople people={desk.people} />
              </li>
            ))}
          </ul>
        )}
        {ended.length > 0 && (
          <More label={t("desks.ended")}>
            <ul className="mt-2 grid gap-1">
              {ended.map(({ code, name }) => (
                <li key={code}>
                  <bdi lang={name.lang}>{name.words}</bdi>
                </li>
              ))}
            </ul>
          </More>
        )}
      </Record>
    </>
  );
}
