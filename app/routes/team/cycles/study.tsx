import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PredictionBeside } from "#app/features/backlog/cycles/components/prediction-beside.tsx";
import { StudyForm } from "#app/features/backlog/cycles/components/stage-forms.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, openCycleToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { studySchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { studyCycle } from "#app/features/backlog/cycles/study-cycle.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, cycle } = await openCycleToChange(args);
  return { lang, number: improvement.number, cycle };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  return formAction(args.request, studySchema(lang), async (study) => {
    await studyCycle(actor, { number, cycle, ...study });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:studyIt"));

export default function CycleStudy() {
  const { lang, number, cycle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} step="study" title={t("studyIt")}>
      <PredictionBeside cycle={cycle} lang={lang} />
      <StudyForm action={paths.cycleStudy(number, cycle.number)} lastResult={answer?.lastResult} cycle={cycle} backHref={paths.cycle(number, cycle.number)} />
    </StepPage>
  );
}
