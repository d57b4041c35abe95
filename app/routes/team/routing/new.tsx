import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleForm } from "#app/features/triage/routing/components/rule-form.tsx";
import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import { openToChange, ruleChoices } from "#app/features/triage/routing/routing-page.server.ts";
import { ruleNames } from "#app/features/triage/routing/rule-names.server.ts";
import { NewRuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openToChange(args);
  const [choices, names] = await Promise.all([ruleChoices(opened), ruleNames(opened.actor, opened.programme, opened.lang)]);
  return { lang: opened.lang, choices, names };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  return formAction(args.request, NewRuleSchema, async (rule) => redirectWithToast(paths.rule(await draftRule(actor, rule)), "routing:toast.drafted"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:new.title"));

export default function NewRule() {
  const { choices, names } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  return (
    <>
      <TeamBar crumb={{ href: paths.routing(), label: t("rules.title") }} title={t("new.title")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <p>{t("rule.newLine")}</p>
          <RuleForm action={paths.newRule()} choices={choices} names={names} back={paths.routing()} lastResult={answer?.lastResult} />
        </div>
      </Record>
    </>
  );
}
