import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleFormPage } from "#app/features/triage/routing/components/rule-form-page.tsx";
import { discardRuleDraft } from "#app/features/triage/routing/discard-rule-draft.server.ts";
import { openRuleToChange, openToChange, ruleNumber } from "#app/features/triage/routing/routing-page.server.ts";
import { SeenRuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, rule, names } = await openRuleToChange(args);
  if (!rule.draft) throw nothingHere();
  return { lang, rule, names };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const number = ruleNumber(args);
  return formAction(args.request, SeenRuleSchema, async ({ seen }) => {
    const isThere = await discardRuleDraft(actor, { number, seen });
    return redirectWithToast(isThere ? paths.rule(number) : paths.routing(), "routing:toast.discarded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:discard.title"));

export default function DiscardDraft() {
  const { rule, names } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  const { number, seen, state } = rule;
  return (
    <RuleFormPage rule={rule} names={names} title={t("discard.title")} errors={form.errors}>
      <p>{state === "draft" && rule.versions.length === 1 ? t("discard.lineNever") : t("discard.line")}</p>
      <form id={form.id} method="post" action={paths.discardRuleDraft(number)} className="flex flex-wrap gap-2">
        <input type="hidden" name="seen" value={seen} />
        <Button variant="danger">{t("rule.discard")}</Button>
        <ButtonLink variant="quiet" href={paths.rule(number)}>
          {t("back")}
        </ButtonLink>
      </form>
    </RuleFormPage>
  );
}
