import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addTask } from "#app/features/backlog/cycles/add-task.server.ts";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { TaskForm } from "#app/features/backlog/cycles/components/task-form.tsx";
import { cycleNumberOf, openCycleToChange, ownerChoices } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { TaskSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
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
  return formAction(args.request, TaskSchema, async ({ owner, ...task }) => {
    await addTask(actor, { number, cycle, ...task, ownerId: owner });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.taskSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:task.add"));

export default function NewTask() {
  const { number, cycle, owners } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} title={t("task.add")}>
      <TaskForm action={paths.newTask(number, cycle.number)} lastResult={answer?.lastResult} owners={owners} backHref={paths.cycle(number, cycle.number)} />
    </StepPage>
  );
}
