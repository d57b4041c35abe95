import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { actOnCycle } from "#app/features/backlog/cycles/act-on-cycle.server.ts";
import { PredictionBeside } from "#app/features/backlog/cycles/components/prediction-beside.tsx";
import { ActForm } from "#app/features/backlog/cycles/components/stage-forms.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, openCycleToChange, ownerChoices } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { ActSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement, cycle } = await openCycleToChange(args);
  return { lang, number: improvement.number, cycle, owners: await ownerChoices(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  return formAction(args.request, ActSchema, async ({ keeper, ...act }) => {
    const next = await actOnCycle(actor, { number, cycle, ...act, keeperId: keeper });
    return next === null
      ? redirectWithToast(paths.cycle(number, cycle), "cycles:toast.acted")
      : redirectWithToast(paths.cycle(number, next), "cycles:toast.adapted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:actOnIt"));

export default function CycleAct() {
  const { lang, number, cycle, owners } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} step="act" title={t("actOnIt")}>
      <PredictionBeside cycle={cycle} lang={lang} />
      <ActForm
        action={paths.cycleAct(number, cycle.number)}
        lastResult={answer?.lastResult}
        cycle={cycle}
        owners={owners}
        backHref={paths.cycle(number, cycle.number)}
      />
    </StepPage>
  );
}
