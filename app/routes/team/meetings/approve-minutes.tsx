import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { MinutesBody } from "#app/features/meetings/minutes/components/minutes-body.tsx";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { MinutesStepSchema } from "#app/features/meetings/minutes/minutes.schema.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, meeting } = await openMeetingToPlan(args);
  const newest = (await minutesOf(actor, meeting, lang))[0];
  if (newest?.state !== "draft") throw seeOther(paths.minutes(meeting.number));
  return { lang, reader, meeting, newest };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, MinutesStepSchema, async ({ version }) => {
    await approveMinutes(actor, { number, version });
    return redirectWithToast(paths.minutes(number), "meetings:toast.minutesApproved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.approve"));

export default function ApproveMinutes() {
  const { reader, meeting, newest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.minutes(meeting.number), label: t("minutes.title") }} title={t("minutes.approve")}>
      <PressForm action={paths.approveMinutes(meeting.number)} lastResult={answer?.lastResult} hidden={{ version: newest.version }} press={t("minutes.approveDo")} back={{ href: paths.minutes(meeting.number), label: t("back") }}>
        <p>{t("minutes.approveLine")}</p>
        
        <MinutesBody body={newest.body} reader={reader} />
      </PressForm>
    </RoomFormPage>
  );
}
