import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { EditOutcomeForm } from "#app/features/meetings/outcomes/components/outcome-forms.tsx";
import { editOutcome } from "#app/features/meetings/outcomes/edit-outcome.server.ts";
import { EditOutcomeSchema } from "#app/features/meetings/outcomes/outcomes.schema.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const outcomeId = idIn(args, "outcomeId");
  const found = (await meetingRecord(actor, meeting.id, lang)).outcomes.find(({ id }) => id === outcomeId);
  if (!found) throw nothingHere();
  return { lang, meeting, outcome: found };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, EditOutcomeSchema, async (form) => {
    await editOutcome(actor, { number, outcomeId: idIn(args, "outcomeId"), ...form });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.outcomeSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:outcomes.edit"));

export default function EditOutcomePage() {
  const { meeting, outcome } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("outcomes.edit")}>
      <EditOutcomeForm number={meeting.number} outcome={outcome} lastResult={answer?.lastResult} />
    </RoomFormPage>
  );
}
