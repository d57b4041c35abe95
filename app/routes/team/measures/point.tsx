import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { idIn, openPoint } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { MeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { PointForm } from "#app/features/backlog/measures/components/point-form.tsx";
import { correctPoint } from "#app/features/backlog/measures/correct-point.server.ts";
import { correctPointSchema } from "#app/features/backlog/measures/measures.schema.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, improvement, measure, point } = await openPoint(args);
  return { lang, number: improvement.number, measure, point, today: dayIn(now, reader.timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  const measureId = idIn(args, "measureId");
  const pointId = idIn(args, "pointId");
  return formAction(args.request, correctPointSchema(lang), async (point) => {
    await correctPoint(actor, { number, measureId, pointId, ...point });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.pointCorrected");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.correctTitle"));

export default function CorrectPoint() {
  const { number, measure, point, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <MeasurePage number={number} measure={measure} title={t("measure.correctTitle")}>
      <PointForm
        action={paths.point(number, measure.id, point.id)}
        lastResult={answer?.lastResult}
        measure={measure}
        found={point}
        today={today}
        backHref={paths.measure(number, measure.id)}
      />
    </MeasurePage>
  );
}
