import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { bookingName } from "#app/features/meetings/components/meeting-room.tsx";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { MoveBookingForm } from "#app/features/meetings/interpreters/components/booking-forms.tsx";
import { BookingStateMark } from "#app/features/meetings/interpreters/components/booking-state.tsx";
import { bookingsOf } from "#app/features/meetings/interpreters/interpreters.queries.server.ts";
import { MoveBookingSchema } from "#app/features/meetings/interpreters/interpreters.schema.ts";
import { moveBooking } from "#app/features/meetings/interpreters/move-booking.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formatDate } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, meeting } = await openMeetingToPlan(args);
  const bookingId = idIn(args, "bookingId");
  const booking = (await bookingsOf(actor, meeting)).find(({ id }) => id === bookingId);
  if (!booking) throw nothingHere();
  return { lang, reader, now, meeting, booking, begun: meeting.startsAt <= now };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, MoveBookingSchema, async ({ onTime, ...form }) => {
    await moveBooking(actor, { number, bookingId: idIn(args, "bookingId"), ...form, wasOnTime: onTime && onTime === "yes" });
    return redirectWithToast(paths.meeting(number), "meetings:toast.bookingSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:interpreters.one"));

export default function Booking() {
  const { lang, reader, now, meeting, booking, begun } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const date = (moment: Date | null) => moment && formatDate(moment, reader, { now, style: "short" });
  return (
    <RoomFormPage meeting={meeting} title={t("interpreters.one")}>
      <p className="text-base font-semibold">{bookingName(booking, lang, t)}</p>
      <BookingStateMark state={booking.state} isLate={booking.isLate} />
      <Facts
        facts={[
          { label: t("interpreters.agency"), value: booking.agency && <bdi>{booking.agency}</bdi> },
          { label: t("interpreters.mode"), value: booking.mode && t(`rsvp.joins.${booking.mode}`) },
          { label: t("interpreters.requestedOn"), value: date(booking.requestedAt) },
          { label: t("interpreters.confirmedOn"), value: date(booking.confirmedAt) },
          { label: t("interpreters.onTime"), value: booking.wasOnTime === null ? null : t(booking.wasOnTime ? "interpreters.cameOnTime" : "interpreters.cameLate") },
        ]}
      />
      <MoveBookingForm number={meeting.number} booking={booking} begun={begun} lastResult={answer?.lastResult} />
    </RoomFormPage>
  );
}
