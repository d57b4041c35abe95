import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PlaceSchema } from "#app/features/backlog/backlog.schema.ts";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { PlaceForm } from "#app/features/backlog/order/components/place-form.tsx";
import { placeImprovement } from "#app/features/backlog/order/place-improvement.server.ts";
import { placeInColumn } from "#app/features/backlog/order/place.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovementToChange(args);
  const { number, status, title } = improvement;
  return { lang, number, status, title, place: await placeInColumn(actor, improvement, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, PlaceSchema, async (form) => {
    const { rank, followed } = await placeImprovement(actor, { number, ...form });
    const { search, searchParams } = new URL(args.request.url);
    const back = searchParams.get("from") === "board" ? paths.improvementBoard() : paths.improvementPriority(number);
    const undo = { action: paths.improvementPriority(number) + search, version: 0, fields: { rank, ...(followed === null ? { to: "end" } : { before: String(followed) }) } };
    return redirectWithToast(back, "backlog:toast.placed", {}, rank === form.rank ? undefined : undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:order.title"));

export default function Priority() {
  const { lang, number, status, title, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const { above, below } = place;
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("order.title")} state={<StatusWord status={status} />} />
      <Record>
        <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
        <p>{t("order.place", { column: t(`status.${onScreen(status)}`), place: formatNumber(place.place, lang), count: place.count })}</p>
        <ol className="grid max-w-column gap-1">
          {[above, { number, title }, below].map(
            (one) =>
              one && (
                <li key={one.number} className={one.number === number ? "card p-3 font-semibold" : "px-3 text-ink2"}>
                  <span className="tabular-nums">{formatNumber(one.number, lang)}</span> · <InlineText text={one.title} />
                </li>
              ),
          )}
        </ol>
        <PlaceForm number={number} rank={place.rank} isFirst={above === null} isLast={below === null} />
        <p>
          <a href={paths.improvementBoard()}>{t("order.board")}</a>
        </p>
      </Record>
    </>
  );
}
