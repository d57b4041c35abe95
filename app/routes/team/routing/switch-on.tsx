import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleFormPage } from "#app/features/triage/routing/components/rule-form-page.tsx";
import { TrialHeadline } from "#app/features/triage/routing/components/trial-headline.tsx";
import { openRuleToChange, openToChange, ruleNumber } from "#app/features/triage/routing/routing-page.server.ts";
import { SeenRuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { switchRuleOn } from "#app/features/triage/routing/switch-rule-on.server.ts";
import { tryRule } from "#app/features/triage/routing/try-rule.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rule, names } = await openRuleToChange(args);
  return { lang, rule, names, trial: rule.state === "on" ? null : await tryRule(actor, { number: rule.number, kind: "on" }, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const number = ruleNumber(args);
  return formAction(args.request, SeenRuleSchema, async ({ seen }) => {
    await switchRuleOn(actor, { number, seen });
    return redirectWithToast(paths.rule(number), "routing:toast.on");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:switchOn.title", { number: data?.rule.number ?? "" }));

export default function SwitchOn() {
  const { rule, names, trial } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  const { number, seen } = rule;
  return (
    <RuleFormPage rule={rule} names={names} title={t("switchOn.title", { number })} errors={form.errors}>
      {trial ? (
        <>
          <TrialHeadline trial={trial} href={paths.tryRule(number)} />
          <p>{t("switchOn.line")}</p>
        </>
      ) : (
        <p>{t("switchOn.nothing")}</p>
      )}
      <form id={form.id} method="post" action={paths.switchRuleOn(number)} className="flex flex-wrap gap-2">
        <input type="hidden" name="seen" value={seen} />
        {trial && <Button>{t("rule.switchOn")}</Button>}
        <ButtonLink variant="quiet" href={paths.rule(number)}>
          {t("back")}
        </ButtonLink>
      </form>
    </RuleFormPage>
  );
}
