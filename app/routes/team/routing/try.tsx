import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TrialHeadline } from "#app/features/triage/routing/components/trial-headline.tsx";
import { TrialTable } from "#app/features/triage/routing/components/trial-table.tsx";
import { RuleState } from "#app/features/triage/routing/components/rule-state.tsx";
import { openRuleToChange } from "#app/features/triage/routing/routing-page.server.ts";
import { tryRule } from "#app/features/triage/routing/try-rule.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rule, names, reader, now } = await openRuleToChange(args);
  // A rule that is on as it is can only be tried without.
  const kind = rule.state === "on" ? "off" : "on";
  return { lang, rule, names, reader, now, kind, trial: await tryRule(actor, { number: rule.number, kind }, lang) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:try.title", { number: data?.rule.number ?? "" }));

/** What a change of a rule would have done to the newest messages: how many first, then which. */
export default function TryRule() {
  const { rule, names, reader, now, kind, trial } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const { number, state, isDefault } = rule;
  return (
    <>
      <TeamBar crumb={{ href: paths.rule(number), label: t("rule.title", { number }) }} title={t("try.title", { number })} state={<RuleState state={state} />} />
      <Record>
        <div className="grid max-w-column gap-3">
          <p className="text-ink2">{kind === "off" ? t("try.off") : state === "off" ? t("try.again") : t("try.on")}</p>
          <TrialHeadline trial={trial} />
          <p className="text-second text-ink2">{t("try.line")} {trial.rows.length < trial.changed && t("try.countsOnly")}</p>
        </div>
        {trial.rows.length > 0 && <TrialTable rows={trial.rows} names={names} reader={reader} now={now} />}
        <div className="flex flex-wrap gap-2">
          {kind === "on" && <ButtonLink href={paths.switchRuleOn(number)}>{t("rule.switchOn")}</ButtonLink>}
          {kind === "off" && !isDefault && (
            <ButtonLink variant="plain" href={paths.switchRuleOff(number)}>
              {t("rule.switchOff")}
            </ButtonLink>
          )}
          <ButtonLink variant="quiet" href={paths.rule(number)}>
            {t("back")}
          </ButtonLink>
        </div>
      </Record>
    </>
  );
}
