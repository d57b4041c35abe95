import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { idIn, openMeasureToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { changeMeasure } from "#app/features/backlog/measures/change-measure.server.ts";
import { MeasureForm } from "#app/features/backlog/measures/components/measure-form.tsx";
import { MeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { changeMeasureSchema } from "#app/features/backlog/measures/measures.schema.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, measure } = await openMeasureToChange(args);
  return { lang, number: improvement.number, measure };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  const measureId = idIn(args, "measureId");
  return formAction(args.request, changeMeasureSchema(lang), async (measure) => {
    await changeMeasure(actor, { number, measureId, ...measure });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.edit"));

export default function EditMeasure() {
  const { number, measure } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <MeasurePage number={number} measure={measure} title={t("measure.edit")}>
      <MeasureForm action={paths.editMeasure(number, measure.id)} lastResult={answer?.lastResult} found={measure} backHref={paths.measure(number, measure.id)} />
    </MeasurePage>
  );
}
