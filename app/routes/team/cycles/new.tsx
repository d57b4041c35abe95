import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { PlanForm } from "#app/features/backlog/cycles/components/plan-form.tsx";
import { planChoices } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { planSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { startCycle } from "#app/features/backlog/cycles/start-cycle.server.ts";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const page = await openImprovementToChange(args);
  const { lang, improvement } = page;
  const choices = await planChoices(page);
  const owner = choices.owners.find(({ id }) => id === improvement.owner?.id)?.id;
  return { lang, number: improvement.number, title: improvement.title, choices, owner };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, planSchema(lang), async ({ measure, owner, ...plan }) => {
    const cycle = await startCycle(actor, { number, ...plan, measureId: measure, ownerId: owner });
    return redirectWithToast(paths.cycle(number, cycle), "cycles:toast.started");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:start"));

export default function NewCycle() {
  const { number, title, choices, owner } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["cycles", "backlog"]);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("backlog:crumb", { number }) }} title={t("start")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <p className="text-base font-semibold">
            <InlineText text={title} />
          </p>
          <p>{t("startLine")}</p>
          <PlanForm action={paths.newCycle(number)} lastResult={answer?.lastResult} choices={choices} owner={owner} save={t("startIt")} backHref={paths.improvement(number)} />
        </div>
      </Record>
    </>
  );
}
