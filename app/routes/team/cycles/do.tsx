import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { DoForm } from "#app/features/backlog/cycles/components/stage-forms.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, openCycleToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { DoSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { noteWhatWasDone } from "#app/features/backlog/cycles/note-what-was-done.server.ts";
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
  const { actor } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  return formAction(args.request, DoSchema, async ({ asPlanned, ...done }) => {
    await noteWhatWasDone(actor, { number, cycle, ...done, asPlanned: asPlanned === "yes" });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:noteDone"));

export default function CycleDo() {
  const { number, cycle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} step="do" title={t("noteDone")}>
      <DoForm action={paths.cycleDo(number, cycle.number)} lastResult={answer?.lastResult} cycle={cycle} backHref={paths.cycle(number, cycle.number)} />
    </StepPage>
  );
}
