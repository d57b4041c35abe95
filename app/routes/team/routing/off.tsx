import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleFormPage } from "#app/features/triage/routing/components/rule-form-page.tsx";
import { TrialHeadline } from "#app/features/triage/routing/components/trial-headline.tsx";
import { openRuleToChange, openToChange, ruleNumber } from "#app/features/triage/routing/routing-page.server.ts";
import { SeenRuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { switchRuleOff } from "#app/features/triage/routing/switch-rule-off.server.ts";
import { tryRule } from "#app/features/triage/routing/try-rule.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rule, names } = await openRuleToChange(args);
  return { lang, rule, names, trial: await tryRule(actor, { number: rule.number, kind: "off" }, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const number = ruleNumber(args);
  return formAction(args.request, SeenRuleSchema, async ({ seen }) => {
    await switchRuleOff(actor, { number, seen });
    return redirectWithToast(paths.rule(number), "routing:toast.off");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:switchOff.title", { number: data?.rule.number ?? "" }));

export default function SwitchOff() {
  const { rule, names, trial } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  const { number, seen, isDefault } = rule;
  return (
    <RuleFormPage rule={rule} names={names} title={t("switchOff.title", { number })} errors={form.errors}>
      {!isDefault && <TrialHeadline trial={trial} />}
      <p>{isDefault ? t("errors.defaultStays") : t("switchOff.line")}</p>
      <form id={form.id} method="post" action={paths.switchRuleOff(number)} className="flex flex-wrap gap-2">
        <input type="hidden" name="seen" value={seen} />
        {!isDefault && <Button>{t("rule.switchOff")}</Button>}
        <ButtonLink variant="quiet" href={paths.rule(number)}>
          {t("back")}
        </ButtonLink>
      </form>
    </RuleFormPage>
  );
}
