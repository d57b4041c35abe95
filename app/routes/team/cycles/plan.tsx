import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { changePlan } from "#app/features/backlog/cycles/change-plan.server.ts";
import { PlanForm } from "#app/features/backlog/cycles/components/plan-form.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, openCycleToChange, planChoices } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { changePlanSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const page = await openCycleToChange(args);
  const { lang, improvement, cycle } = page;
  return { lang, number: improvement.number, cycle, choices: await planChoices(page, cycle) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  return formAction(args.request, changePlanSchema(lang), async ({ measure, owner, ...plan }) => {
    await changePlan(actor, { number, cycle, ...plan, measureId: measure, ownerId: owner });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:changePlan"));

export default function ChangePlan() {
  const { number, cycle, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} step="plan" title={t("changePlan")}>
      <PlanForm
        action={paths.changePlan(number, cycle.number)}
        lastResult={answer?.lastResult}
        choices={choices}
        found={cycle}
        save={t("save")}
        backHref={paths.cycle(number, cycle.number)}
      />
    </StepPage>
  );
}
