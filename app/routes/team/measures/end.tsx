import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { idIn, openMeasureToChange } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { MeasurePage } from "#app/features/backlog/measures/components/measure-page.tsx";
import { endMeasure } from "#app/features/backlog/measures/end-measure.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, measure } = await openMeasureToChange(args);
  return { lang, number: improvement.number, measure };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const measureId = idIn(args, "measureId");
  return formAction(args.request, PressSchema, async ({ version }) => {
    await endMeasure(actor, { number, measureId, version });
    return redirectWithToast(paths.measure(number, measureId), "cycles:toast.measureEnded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:measure.end"));

export default function EndMeasure() {
  const { number, measure } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <MeasurePage number={number} measure={measure} title={t("measure.end")}>
      <PressForm
        action={paths.endMeasure(number, measure.id)}
        lastResult={answer?.lastResult}
        hidden={{ version: measure.version }}
        press={t("measure.endIt")}
        danger
        back={{ href: paths.measure(number, measure.id), label: t("keep") }}
      >
        <p>{t("measure.endLine")}</p>
      </PressForm>
    </MeasurePage>
  );
}
