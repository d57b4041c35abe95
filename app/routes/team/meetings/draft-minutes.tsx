import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { MinutesForm } from "#app/features/meetings/minutes/components/minutes-form.tsx";
import { composedMinutes } from "#app/features/meetings/minutes/compose-minutes.queries.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { MinutesSchema } from "#app/features/meetings/minutes/minutes.schema.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting, now } = await openMeetingToPlan(args);
  // There are some, or there is nothing to write of yet: the page of the minutes says what comes next.
  if (!hasBegun(meeting, now) || (await minutesOf(actor, meeting, lang)).length > 0) throw seeOther(paths.minutes(meeting.number));
  return { lang, meeting, body: await composedMinutes(actor, meeting, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, MinutesSchema, async ({ body }) => {
    await draftMinutes(actor, { number, body });
    return redirectWithToast(paths.minutes(number), "meetings:toast.minutesSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.write"));

export default function DraftMinutes() {
  const { meeting, body } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.minutes(meeting.number), label: t("minutes.title") }} title={t("minutes.write")}>
      <p>{t("minutes.composed")}</p>
      <MinutesForm
        action={paths.draftMinutes(meeting.number)}
        lastResult={answer?.lastResult}
        body={body}
        submitLabel={t("minutes.save")}
        backHref={paths.minutes(meeting.number)}
      />
    </RoomFormPage>
  );
}
