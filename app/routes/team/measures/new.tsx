import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addMeasure } from "#app/features/backlog/measures/add-measure.server.ts";
import { MeasureForm } from "#app/features/backlog/measures/components/measure-form.tsx";
import { NewMeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { measureSchema } from "#app/features/backlog/measures/measures.schema.ts";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement } = await openImprovementToChange(args);
  return { lang, number: improvement.number };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, measureSchema(lang), async (measure) => {
    const measureId = await addMeasure(actor, { number, ...measure });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.measureAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.addTitle"));

export default function NewMeasure() {
  const { number } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <NewMeasurePage number={number} title={t("measure.addTitle")}>
      <MeasureForm action={paths.newMeasure(number)} lastResult={answer?.lastResult} backHref={paths.improvement(number)} />
    </NewMeasurePage>
  );
}
