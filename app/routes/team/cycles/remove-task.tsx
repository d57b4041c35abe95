import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, idIn, openTask } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { removeTask } from "#app/features/backlog/cycles/remove-task.server.ts";
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
    await removeTask(actor, { number, cycle, taskId, version });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.taskRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:task.removeTitle"));

export default function RemoveTask() {
  const { number, cycle, task } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} title={t("task.removeTitle")}>
      <p>
        <InlineText text={task.text} />
      </p>
      <PressForm
        action={paths.removeTask(number, cycle.number, task.id)}
        lastResult={answer?.lastResult}
        hidden={{ version: task.version }}
        press={t("task.removeIt")}
        danger
        back={{ href: paths.cycle(number, cycle.number), label: t("keep") }}
      />
    </StepPage>
  );
}
