import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoutingTabs } from "#app/features/triage/routing/components/routing-tabs.tsx";
import { RuleSays } from "#app/features/triage/routing/components/rule-says.tsx";
import { RuleState } from "#app/features/triage/routing/components/rule-state.tsx";
import { openRouting } from "#app/features/triage/routing/routing-page.server.ts";
import { ruleNames } from "#app/features/triage/routing/rule-names.server.ts";
import { listRules } from "#app/features/triage/routing/rules.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rights, programme } = await openRouting(args);
  const [rules, names] = await Promise.all([listRules(actor, lang), ruleNames(actor, programme, lang)]);
  return { lang, rights, rules, names };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:rules.title"));

/** The rules in their order, each with what it says. */
export default function Rules() {
  const { rules, names, rights } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const add = rights.changesRules && (
    <ButtonLink icon="plus" href={paths.newRule()}>
      {t("rules.new")}
    </ButtonLink>
  );
  return (
    <>
      <TeamBar title={t("rules.title")} actions={add} />
      <Record>
        <RoutingTabs current="rules" seesDesks={rights.seesDesks} />
        <p className="max-w-column">{t("rules.line")}</p>
        {rules.length === 0 ? (
          <EmptyState title={t("rules.none")}>{t("rules.noneLine")}</EmptyState>
        ) : (
          <ol className="card divide-y divide-line">
            {rules.map(({ number, isDefault, state, shown }) => (
              <li key={number} className="grid gap-2 px-4 py-3">
                <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <h2 className="text-base">
                    <a href={paths.rule(number)} lang={shown.name.lang}>
                      <bdi>{shown.name.words}</bdi>
                    </a>
                  </h2>
                  <span className="text-second text-ink2">{t("rules.number", { number })}</span>
                  <span className="ms-auto text-second">
                    <RuleState state={state} />
                  </span>
                </div>
                <RuleSays says={shown} isDefault={isDefault} names={names} />
              </li>
            ))}
          </ol>
        )}
      </Record>
    </>
  );
}
