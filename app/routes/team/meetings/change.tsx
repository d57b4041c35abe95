import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { changeMeeting } from "#app/features/meetings/change-meeting.server.ts";
import { changeSeries } from "#app/features/meetings/change-series.server.ts";
import { MEETING_FORM, MeetingForm } from "#app/features/meetings/components/meeting-form.tsx";
import { ReachChoice } from "#app/features/meetings/components/reach-choice.tsx";
import { meetingChoices, typedMeeting } from "#app/features/meetings/meeting-choices.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { ChangeSchema, ChangeSeriesSchema, factsOf, MEETING_FIELD_OF, repeatOfForm } from "#app/features/meetings/meeting.schema.ts";
import { isReach, type Reach } from "#app/features/meetings/reach.ts";
import { seriesOf, typedRepeat } from "#app/features/meetings/series.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: MEETING_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, lang, meeting } = await openMeetingToPlan(args);
  const series = await seriesOf(actor, meeting, lang);
  const asked = new URL(args.request.url).searchParams.get("reach");
  const isOfSeries = Boolean(series?.isOfRule);
  const reach: "this" | Reach | null = isOfSeries ? (isReach(asked) || asked === "this" ? asked : null) : "this";
  return {
    lang,
    number: meeting.number,
    reach,
    choices: await meetingChoices(actor, programme, lang),
    versions: { version: meeting.version, ...(series && { seriesVersion: series.version }) },
    values: { ...typedMeeting({ ...meeting, title: meeting.title.words }), ...(series && isReach(reach) ? typedRepeat(series.remaining[reach]) : {}) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  const reach = new URL(args.request.url).searchParams.get("reach");
  if (isReach(reach)) {
    return formAction(args.request, ChangeSeriesSchema, async (form) => {
      const { version, seriesVersion } = form;
      await changeSeries(actor, { ...factsOf(form), number, reach, version, seriesVersion, repeat: repeatOfForm(form) });
      return redirectWithToast(paths.meeting(number), "meetings:toast.seriesChanged");
    }, MEETING_FIELD_OF);
  }
  return formAction(args.request, ChangeSchema, async (form) => {
    await changeMeeting(actor, { ...factsOf(form), number, version: form.version });
    return redirectWithToast(paths.meeting(number), "meetings:toast.changed");
  }, MEETING_FIELD_OF);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:form.changeTitle"));

export default function ChangeMeeting() {
  const { number, reach, choices, versions, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const address = (asked: string) => `${paths.changeMeeting(number)}?reach=${asked}`;
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(number), label: t("page.crumb") }} title={t("form.changeTitle")} />
      <Record>
        {reach === null ? (
          <ReachChoice title={t("reach.change")} hrefOf={address} />
        ) : (
          <>
            <p className="max-w-column">{t(`reach.${reach}Hint`)}</p>
            <MeetingForm
              action={address(reach)}
              lastResult={answer?.lastResult}
              choices={choices}
              values={values}
              versions={versions}
              mode={reach === "this" ? "one" : "series"}
              submitLabel={t("form.change")}
              backHref={paths.meeting(number)}
            />
          </>
        )}
      </Record>
    </>
  );
}
