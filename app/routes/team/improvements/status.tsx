import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { StatusSchema } from "#app/features/backlog/backlog.schema.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { StatusForm } from "#app/features/backlog/components/status-form.tsx";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovementToChange(args);
  const { number, status, version, title } = improvement;
  const others = (await openImprovements(actor, lang)).filter((other) => other.number !== number);
  return { lang, number, status, version, title, others };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, StatusSchema, async ({ to, reason, into, version }) => {
    await changeStatus(actor, { number, to, reason, mergedInto: into, version });
    return redirectWithToast(paths.improvement(number), "backlog:toast.moved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:move.title"));

export default function MoveImprovement() {
  const { number, status, version, title, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("move.title")} state={<StatusWord status={status} />} />
      <Record>
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <StatusForm
          action={paths.improvementStatus(number)}
          lastResult={answer?.lastResult}
          from={status}
          version={version}
          others={others}
          backHref={paths.improvement(number)}
        />
      </Record>
    </>
  );
}
