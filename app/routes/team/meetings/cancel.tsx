import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { cancelMeeting } from "#app/features/meetings/cancel-meeting.server.ts";
import { cancelSeries } from "#app/features/meetings/cancel-series.server.ts";
import { MeetingWhen } from "#app/features/meetings/components/meeting-head.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { CancelSchema } from "#app/features/meetings/meeting.schema.ts";
import { seriesOf } from "#app/features/meetings/series.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "cancel-meeting" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, meeting } = await openMeetingToPlan(args);
  const series = await seriesOf(actor, meeting, lang);
  return { lang, now, meeting, seriesVersion: series?.isOfRule ? series.version : null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, CancelSchema, async ({ reach, version, seriesVersion }) => {
    if (reach === "this") await cancelMeeting(actor, { number, version });
    else await cancelSeries(actor, { number, reach, version, seriesVersion: seriesVersion ?? -1 });
    return redirectWithToast(paths.meeting(number), reach === "this" ? "meetings:toast.cancelled" : "meetings:toast.seriesCancelled");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:cancel.title"));

export default function CancelMeeting() {
  const { lang, now, meeting, seriesVersion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const { number, version } = meeting;
  const [form, fields] = useForm<{ reach: string }>({ id: "cancel-meeting", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(number), label: t("page.crumb") }} title={t("cancel.title")} />
      <Record>
        <div className="grid max-w-column gap-4">
          <FormErrors errors={form.errors} fields={[fields.reach]} />
          <MeetingWhen meeting={meeting} lang={lang} now={now} />
          <p>{t("cancel.line")}</p>
          <form id={form.id} method="post" action={paths.cancelMeeting(number)} noValidate className="grid gap-4">
            <input type="hidden" name="version" value={version} />
            {seriesVersion === null ? (
              <input type="hidden" name="reach" value="this" />
            ) : (
              <>
                <input type="hidden" name="seriesVersion" value={seriesVersion} />
                <ChoiceCards
                  field={fields.reach}
                  legend={t("reach.cancel")}
                  choices={(["this", "following", "all"] as const).map((reach) => ({ value: reach, label: t(`reach.${reach}`) }))}
                />
              </>
            )}
            <div className="flex flex-wrap gap-2">
              <ButtonLink variant="plain" href={paths.meeting(number)}>
                {t("cancel.keep")}
              </ButtonLink>
              <Button variant="danger">{t("cancel.button")}</Button>
            </div>
          </form>
        </div>
      </Record>
    </>
  );
}
