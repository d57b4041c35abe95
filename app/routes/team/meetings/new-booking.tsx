import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { bookInterpreter } from "#app/features/meetings/interpreters/book-interpreter.server.ts";
import { NewBookingForm } from "#app/features/meetings/interpreters/components/booking-forms.tsx";
import { NewBookingSchema } from "#app/features/meetings/interpreters/interpreters.schema.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, meeting } = await openMeetingToPlan(args);
  const asked = new URL(args.request.url).searchParams.get("lang");
  return { lang, meeting, languages: programme.languages, asked: asked && programme.languages.includes(asked) ? asked : null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, NewBookingSchema, async (form) => {
    const id = await bookInterpreter(actor, { number, ...form });
    return redirectWithToast(paths.booking(number, id), "meetings:toast.bookingMade");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:interpreters.add"));

export default function NewBooking() {
  const { lang, meeting, languages, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("interpreters.add")}>
      <NewBookingForm number={meeting.number} lastResult={answer?.lastResult} languages={languages} asked={asked} lang={lang} />
    </RoomFormPage>
  );
}
