import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleForm } from "#app/features/triage/routing/components/rule-form.tsx";
import { RuleRail } from "#app/features/triage/routing/components/rule-rail.tsx";
import { RuleSays } from "#app/features/triage/routing/components/rule-says.tsx";
import { RuleState } from "#app/features/triage/routing/components/rule-state.tsx";
import { reviseRule } from "#app/features/triage/routing/revise-rule.server.ts";
import { openRule, openToChange, ruleChoices, ruleNumber } from "#app/features/triage/routing/routing-page.server.ts";
import { RuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openRule(args);
  const { lang, rule, names, reader, now, rights } = opened;
  return { lang, rule, names, reader, now, choices: rights.changesRules ? await ruleChoices(opened) : null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const number = ruleNumber(args);
  return formAction(args.request, RuleSchema, async (rule) => {
    await reviseRule(actor, { number, ...rule });
    return redirectWithToast(paths.rule(number), "routing:toast.drafted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:rule.title", { number: data?.rule.number ?? "" }));

/** A rule: what it says now and in its draft, its versions, and for whoever may the form that changes it. */
export default function Rule() {
  const { rule, names, reader, now, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const { number, isDefault, shown, draft, written, seen } = rule;
  const says = draft ?? shown;
  return (
    <>
      <TeamBar crumb={{ href: paths.routing(), label: t("rules.title") }} title={t("rule.title", { number })} state={<RuleState state={rule.state} />} />
      <Record rail={<RuleRail rule={rule} names={names} reader={reader} now={now} changes={choices !== null} />}>
        <div className="grid max-w-column gap-7">
          <h2 lang={says.name.lang} className="text-xl">
            <bdi>{says.name.words}</bdi>
          </h2>
          {isDefault && <p>{t("rule.defaultLine")}</p>}
          {(shown !== says || !choices) && (
            <Section title={t("rule.saysNow")}>
              <RuleSays says={shown} isDefault={isDefault} names={names} />
            </Section>
          )}
          {draft && (
            <Section title={t("rule.saysDraft")}>
              <RuleSays says={draft} isDefault={isDefault} names={names} />
            </Section>
          )}
          {choices && (
            <Section title={t("rule.change")}>
              <p className="mb-4">{t("rule.changeLine")}</p>
              <RuleForm
                action={paths.rule(number)}
                choices={choices}
                names={names}
                says={{ name: written, conditions: says.conditions, outcome: says.outcome, isDefault, seen }}
                back={paths.routing()}
                lastResult={answer?.lastResult}
              />
            </Section>
          )}
        </div>
      </Record>
    </>
  );
}
