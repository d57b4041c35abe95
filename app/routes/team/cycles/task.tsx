import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { changeTask } from "#app/features/backlog/cycles/change-task.server.ts";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { TaskForm } from "#app/features/backlog/cycles/components/task-form.tsx";
import { cycleNumberOf, idIn, openTask, ownerChoices } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { ChangeTaskSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement, cycle, task } = await openTask(args);
  return { lang, number: improvement.number, cycle, task, owners: await ownerChoices(actor, task.owner) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  const taskId = idIn(args, "taskId");
  return formAction(args.request, ChangeTaskSchema, async ({ owner, ...task }) => {
    await changeTask(actor, { number, cycle, taskId, ...task, ownerId: owner });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.taskSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:task.edit"));

export default function ChangeTask() {
  const { number, cycle, task, owners } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} title={t("task.edit")}>
      <TaskForm
        action={paths.task(number, cycle.number, task.id)}
        lastResult={answer?.lastResult}
        owners={owners}
        found={task}
        backHref={paths.cycle(number, cycle.number)}
      />
    </StepPage>
  );
}
