import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { MinutesForm } from "#app/features/meetings/minutes/components/minutes-form.tsx";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { MinutesSchema } from "#app/features/meetings/minutes/minutes.schema.ts";
import { reviseMinutes } from "#app/features/meetings/minutes/revise-minutes.server.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const newest = (await minutesOf(actor, meeting, lang))[0];
  if (!newest || newest.state === "published") throw seeOther(paths.minutes(meeting.number));
  return { lang, meeting, body: newest.body.words, writtenIn: newest.body.lang, version: newest.version, wasApproved: newest.state === "approved" };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, MinutesSchema.required({ version: true }), async (form) => {
    await reviseMinutes(actor, { number, ...form });
    return redirectWithToast(paths.minutes(number), "meetings:toast.minutesSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.edit"));

export default function EditMinutes() {
  const { meeting, body, writtenIn, version, wasApproved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.minutes(meeting.number), label: t("minutes.title") }} title={t("minutes.edit")}>
      {wasApproved && <Note tone="ember" title={t("minutes.approveAgain")} />}
      <MinutesForm
        action={paths.editMinutes(meeting.number)}
        lastResult={answer?.lastResult}
        body={body}
        version={version}
        lang={writtenIn}
        submitLabel={t("minutes.save")}
        backHref={paths.minutes(meeting.number)}
      />
    </RoomFormPage>
  );
}
