import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StepPage } from "#app/features/backlog/cycles/components/step-page.tsx";
import { cycleNumberOf, openCycleToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { discardCycle } from "#app/features/backlog/cycles/discard-cycle.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, cycle } = await openCycleToChange(args);
  return { lang, number: improvement.number, cycle };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const [number, cycle] = [numberOf(args), cycleNumberOf(args)];
  return formAction(args.request, PressSchema, async ({ version }) => {
    await discardCycle(actor, { number, cycle, version });
    return redirectWithToast(paths.improvement(number), "cycles:toast.discarded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:discard"));

export default function DiscardCycle() {
  const { number, cycle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <StepPage number={number} cycle={cycle} step="discard" title={t("discard")}>
      <PressForm
        action={paths.discardCycle(number, cycle.number)}
        lastResult={answer?.lastResult}
        hidden={{ version: cycle.version }}
        press={t("discardIt")}
        danger
        back={{ href: paths.cycle(number, cycle.number), label: t("keep") }}
      >
        <p>{t("discardLine")}</p>
      </PressForm>
    </StepPage>
  );
}
