import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RuleFormPage } from "#app/features/triage/routing/components/rule-form-page.tsx";
import { TrialHeadline } from "#app/features/triage/routing/components/trial-headline.tsx";
import { moveRule } from "#app/features/triage/routing/move-rule.server.ts";
import { openRuleToChange, openToChange, ruleNumber } from "#app/features/triage/routing/routing-page.server.ts";
import { MoveRuleSchema } from "#app/features/triage/routing/rule.schema.ts";
import { tryRule } from "#app/features/triage/routing/try-rule.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, rule, names } = await openRuleToChange(args);
  const tryTo = async (direction: "up" | "down", possible: boolean) =>
    possible && !rule.isDefault ? { direction, trial: await tryRule(actor, { number: rule.number, kind: "move", direction }, lang) } : null;
  return { lang, rule, names, ways: [await tryTo("up", !rule.isFirst), await tryTo("down", !rule.isLast)].filter((way) => way !== null) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openToChange(args);
  const number = ruleNumber(args);
  return formAction(args.request, MoveRuleSchema, async ({ seen, direction }) => {
    await moveRule(actor, { number, direction, seen });
    return redirectWithToast(paths.routing(), "routing:toast.moved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:move.title", { number: data?.rule.number ?? "" }));

/** Moving a rule up or down, each way with what it would have changed. */
export default function MoveRule() {
  const { rule, names, ways } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  const { number, seen, isDefault, isFirst, isLast } = rule;
  return (
    <RuleFormPage rule={rule} names={names} title={t("move.title", { number })} errors={form.errors}>
      <p>{isDefault ? t("errors.defaultLast") : t("move.line")}</p>
      {ways.map(({ direction, trial }) => (
        <form key={direction} method="post" action={paths.moveRule(number)} className="card grid gap-3 p-4">
          <input type="hidden" name="seen" value={seen} />
          <TrialHeadline trial={trial} />
          <div>
            <Button variant="plain" icon={direction} name="direction" value={direction}>
              {t(`move.${direction}`)}
            </Button>
          </div>
        </form>
      ))}
      {!isDefault && isFirst && <p className="text-ink2">{t("move.isFirst")}</p>}
      {!isDefault && isLast && <p className="text-ink2">{t("move.isLast")}</p>}
      <p>
        <ButtonLink variant="quiet" href={paths.rule(number)}>
          {t("back")}
        </ButtonLink>
      </p>
    </RuleFormPage>
  );
}
