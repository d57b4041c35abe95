import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { idIn, openMeasureToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { addPoint } from "#app/features/backlog/measures/add-point.server.ts";
import { MeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { PointForm } from "#app/features/backlog/measures/components/point-form.tsx";
import { pointSchema } from "#app/features/backlog/measures/measures.schema.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, improvement, measure } = await openMeasureToChange(args);
  return { lang, number: improvement.number, measure, today: dayIn(now, reader.timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  const measureId = idIn(args, "measureId");
  return formAction(args.request, pointSchema(lang), async (point) => {
    await addPoint(actor, { number, measureId, ...point });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.pointAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.addPoint"));

export default function NewPoint() {
  const { number, measure, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <MeasurePage number={number} measure={measure} title={t("measure.addPoint")}>
      <PointForm
        action={paths.newPoint(number, measure.id)}
        lastResult={answer?.lastResult}
        measure={measure}
        today={today}
        backHref={paths.measure(number, measure.id)}
      />
    </MeasurePage>
  );
}
