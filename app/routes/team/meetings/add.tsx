import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addOccurrence } from "#app/features/meetings/add-occurrence.server.ts";
import { typedMeeting } from "#app/features/meetings/meeting-choices.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { AddSchema, MEETING_FIELD_OF } from "#app/features/meetings/meeting.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "add-meeting" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, meeting } = await openMeetingToPlan(args);
  if (!meeting.seriesId) throw nothingHere();
  return { lang, number: meeting.number, time: typedMeeting({ ...meeting, title: "" }).time };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, AddSchema, async ({ day, time }) => {
    const added = await addOccurrence(actor, { number, startsLocal: `${day}T${time}` });
    return redirectWithToast(paths.meeting(added.number), "meetings:toast.added");
  }, MEETING_FIELD_OF);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:add.title"));

export default function AddMeeting() {
  const { number, time } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ day: string; time: string }>({ id: "add-meeting", lastResult: answer?.lastResult, defaultValue: { time } });
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(number), label: t("page.crumb") }} title={t("add.title")} />
      <Record>
        <div className="grid max-w-column gap-4">
          <FormErrors errors={form.errors} fields={[fields.day, fields.time]} />
          <p>{t("add.line")}</p>
          <form id={form.id} method="post" action={paths.addMeeting(number)} noValidate className="grid gap-4">
            <TextField field={fields.day} label={t("form.day")} type="date" short dir="ltr" />
            <TextField field={fields.time} label={t("form.time")} type="time" short dir="ltr" />
            <div className="flex flex-wrap gap-2">
              <Button>{t("add.button")}</Button>
              <ButtonLink variant="plain" href={paths.meeting(number)}>
                {t("form.back")}
              </ButtonLink>
            </div>
          </form>
        </div>
      </Record>
    </>
  );
}
