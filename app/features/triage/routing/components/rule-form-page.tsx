import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { RuleNames, ShownRule } from "../rules.ts";
import { RuleSays } from "./rule-says.tsx";
import { RuleState } from "./rule-state.tsx";

/** The page of one action on a rule: what it says, above the form. */
export function RuleFormPage(props: { rule: ShownRule; names: RuleNames; title: string; errors?: string[] | undefined; children: ReactNode }) {
  const { rule, names, title, errors, children } = props;
  const { t } = useTranslation("routing");
  const says = rule.draft ?? rule.shown;
  return (
    <>
      <TeamBar crumb={{ href: paths.rule(rule.number), label: t("rule.title", { number: rule.number }) }} title={title} state={<RuleState state={rule.state} />} />
      <Record>
        <FormErrors fields={[]} errors={errors} />
        <div className="card grid max-w-column gap-2 p-4">
          <h2 lang={says.name.lang}>
            <bdi>{says.name.words}</bdi>
          </h2>
          <RuleSays says={says} isDefault={rule.isDefault} names={names} />
        </div>
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}
