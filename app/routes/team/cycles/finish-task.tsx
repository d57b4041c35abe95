import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, idIn, openTask } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { finishTask } from "#app/features/backlog/cycles/finish-task.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, cycle, task } = await openTask(args);
  return { lang, number: improvement.number, cycle, task };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const [number, cycle, taskId] = [numberOf(args), cycleNumberOf(args), idIn(args, "taskId")];
  return formAction(args.request, PressSchema, async ({ version }) => {
    await finishTask(actor, { taskId, version });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.taskDone");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:task.finishTitle"));

export default function FinishTask() {
  const { number, cycle, task } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} title={t("task.finishTitle")}>
      <p>
        <InlineText text={task.text} />
      </p>
      <PressForm
        action={paths.finishTask(number, cycle.number, task.id)}
        lastResult={answer?.lastResult}
        hidden={{ version: task.version }}
        press={t("task.finish")}
        back={{ href: paths.cycle(number, cycle.number), label: t("back") }}
      />
    </StepPage>
  );
}
