import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusSchema } from "#app/features/backlog/backlog.schema.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { StatusForm } from "#app/features/backlog/components/status-form.tsx";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { TRANSITIONS } from "#app/features/backlog/improvement.ts";
import { takeBackStatus } from "#app/features/backlog/take-back-status.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement } = await openImprovementToChange(args);
  const { number, status, version, title } = improvement;
  const query = new URL(args.request.url).searchParams;
  const to = TRANSITIONS[status].find((one) => one === query.get("to")) ?? null;
  return { lang, number, status, version, title, to, fromBoard: query.get("from") === "board" };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, StatusSchema, async ({ to, reason, undo, version }) => {
    const from = await (undo ? takeBackStatus(actor, { number, version }) : changeStatus(actor, { number, to, reason, version }));
    const { search, searchParams } = new URL(args.request.url);
    const back = searchParams.get("from") === "board" ? paths.improvementBoard() : paths.improvement(number);
    if (undo) return redirectWithToast(back, "backlog:toast.movedBack");
    return redirectWithToast(back, "backlog:toast.moved", {}, { action: paths.improvementStatus(number) + search, version: version + 1, fields: { to: from, undo: "on" } });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:move.title"));

export default function MoveImprovement() {
  const { number, status, version, title, to, fromBoard } = useLoaderData<typeof loader>();
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
          action={paths.improvementStatus(number) + (fromBoard ? "?from=board" : "")}
          to={to}
          lastResult={answer?.lastResult}
          from={status}
          version={version}
          mergeHref={paths.mergeImprovement(number)}
          backHref={fromBoard ? paths.improvementBoard() : paths.improvement(number)}
        />
      </Record>
    </>
  );
}
