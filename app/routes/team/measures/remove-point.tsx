import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { idIn, openPoint } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { MeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { PointsTable } from "#app/features/backlog/measures/components/points-table.tsx";
import { removePoint } from "#app/features/backlog/measures/remove-point.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, improvement, measure, point } = await openPoint(args);
  return { lang, reader, number: improvement.number, measure, point };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const measureId = idIn(args, "measureId");
  const pointId = idIn(args, "pointId");
  return formAction(args.request, PressSchema, async ({ version }) => {
    await removePoint(actor, { number, measureId, pointId, version });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.pointRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.removeTitle"));

export default function RemovePoint() {
  const { reader, number, measure, point } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <MeasurePage number={number} measure={measure} title={t("measure.removeTitle")}>
      <PointsTable measure={{ ...measure, points: [point] }} caption={t("measure.removeTitle")} reader={reader} />
      <PressForm
        action={paths.removePoint(number, measure.id, point.id)}
        lastResult={answer?.lastResult}
        hidden={{ version: point.version }}
        press={t("measure.removeIt")}
        danger
        back={{ href: paths.measure(number, measure.id), label: t("keep") }}
      />
    </MeasurePage>
  );
}
