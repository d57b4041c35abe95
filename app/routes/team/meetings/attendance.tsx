import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { AttendanceSchema } from "#app/features/meetings/attendance/attendance.schema.ts";
import { AttendanceForm } from "#app/features/meetings/attendance/components/attendance-form.tsx";
import { recordAttendance } from "#app/features/meetings/attendance/record-attendance.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { bookingsOf } from "#app/features/meetings/interpreters/interpreters.queries.server.ts";
import { possibleInvitees } from "#app/features/meetings/meeting.queries.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { invitedTo } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, meeting } = await openMeetingToPlan(args);
  const [invited, bookings, possible] = await Promise.all([invitedTo(actor, meeting), bookingsOf(actor, meeting), possibleInvitees(actor)]);
  const known = new Set(invited.map(({ personId }) => personId));
  const others = possible.flatMap(({ id, name }) => (known.has(id) ? [] : [{ id, name }]));
  return { lang, meeting, invited, others, bookings: bookings.filter(({ state }) => state === "confirmed" || state === "requested"), begun: hasBegun(meeting, now) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, AttendanceSchema, async (form) => {
    await recordAttendance(actor, { number, ...form });
    return redirectWithToast(paths.meeting(number), "meetings:toast.attendanceSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:attendance.title"));

export default function Attendance() {
  const { lang, meeting, invited, others, bookings, begun } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("attendance.title")}>
      {begun ? (
        <AttendanceForm meeting={meeting} invited={invited} others={others} bookings={bookings} lastResult={answer?.lastResult} lang={lang} />
      ) : (
        <Note icon="clock" title={t("attendance.notYet")}>
          {t("attendance.notYetLine")}
        </Note>
      )}
    </RoomFormPage>
  );
}
