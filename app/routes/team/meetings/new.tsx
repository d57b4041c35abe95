import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MEETING_FORM, MeetingForm } from "#app/features/meetings/components/meeting-form.tsx";
import { meetingChoices } from "#app/features/meetings/meeting-choices.server.ts";
import { openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { factsOf, MEETING_FIELD_OF, PlanSchema, repeatOfForm } from "#app/features/meetings/meeting.schema.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: MEETING_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, lang } = await openPlanning(args);
  return { lang, choices: await meetingChoices(actor, programme, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  return formAction(args.request, PlanSchema, async (form) => {
    const meeting = { ...factsOf(form), groupId: form.group ?? null, people: form.people ?? [] };
    const { every } = form;
    const { number } = every ? await planSeries(actor, { ...meeting, repeat: repeatOfForm({ ...form, every }) }) : await planMeeting(actor, meeting);
    return redirectWithToast(paths.meeting(number), every ? "meetings:toast.seriesPlanned" : "meetings:toast.planned");
  }, MEETING_FIELD_OF);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:form.newTitle"));

export default function NewMeeting() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <>
      <TeamBar crumb={{ href: paths.meetings(), label: t("list.title") }} title={t("form.newTitle")} />
      <Record>
        <MeetingForm
          action={paths.newMeeting()}
          lastResult={answer?.lastResult}
          choices={choices}
          values={{ kind: "advisory", minutes: "90", interval: "1" }}
          mode="new"
          submitLabel={t("form.plan")}
          backHref={paths.meetings()}
        />
      </Record>
    </>
  );
}
