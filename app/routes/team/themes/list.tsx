import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoutingTabs } from "#app/features/triage/routing/components/routing-tabs.tsx";
import { openRouting } from "#app/features/triage/routing/routing-page.server.ts";
import { listThemes } from "#app/features/triage/themes/themes.queries.server.ts";
import { treeOf, type Theme } from "#app/features/triage/themes/themes.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rights } = await openRouting(args);
  return { lang, rights, themes: await listThemes(actor, lang) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:themes.title"));

/** What messages are about, as a tree of two levels. */
export default function Themes() {
  const { themes, rights } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const live = treeOf(themes.filter(({ ended }) => !ended));
  const ended = themes.filter((theme) => theme.ended);
  const name = (theme: Theme) => (rights.changesRules ? <a href={paths.theme(theme.code)}>{named(theme)}</a> : named(theme));
  return (
    <>
      <TeamBar
        title={t("themes.title")}
        actions={
          rights.changesRules && (
            <ButtonLink icon="plus" href={paths.newTheme()}>
              {t("themes.new")}
            </ButtonLink>
          )
        }
      />
      <Record>
        <RoutingTabs current="themes" seesDesks={rights.seesDesks} />
        <p className="max-w-column">{t("themes.line")}</p>
        {live.length === 0 ? (
          <EmptyState title={t("themes.none")} />
        ) : (
          <ul className="card max-w-column divide-y divide-line">
            {live.map((branch) => (
              <li key={branch.code} className="px-4 py-3">
                <p className="font-semibold">{name(branch)}</p>
                {branch.children.length > 0 && (
                  <ul className="mt-1.5 grid gap-1 ps-4">
                    {branch.children.map((theme) => (
                      <li key={theme.code}>{name(theme)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
        {ended.length > 0 && (
          <More label={t("themes.ended")}>
            <ul className="mt-2 grid gap-1">
              {ended.map((theme) => (
                <li key={theme.code}>{named(theme)}</li>
              ))}
            </ul>
          </More>
        )}
      </Record>
    </>
  );
}

function named({ name }: Theme) {
  return <bdi lang={name.lang}>{name.words}</bdi>;
}
