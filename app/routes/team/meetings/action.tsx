import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { ActionForm } from "#app/features/meetings/outcomes/components/action-form.tsx";
import { editAction } from "#app/features/meetings/outcomes/edit-action.server.ts";
import { EditActionSchema } from "#app/features/meetings/outcomes/outcomes.schema.ts";
import { agendaChoices, idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const actionId = idIn(args, "actionId");
  const found = (await meetingRecord(actor, meeting.id, lang)).actions.find(({ id }) => id === actionId);
  if (!found) throw nothingHere();
  const choices = await agendaChoices(actor, meeting, lang);
  // Whoever has it may not be invited any more.
  if (found.owner && !choices.owners.some(({ id }) => id === found.owner!.id)) choices.owners.push(found.owner);
  return { lang, meeting, found, choices };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, EditActionSchema, async ({ owner, ...form }) => {
    await editAction(actor, { number, actionId: idIn(args, "actionId"), ...form, ownerId: owner });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.actionSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:actions.edit"));

export default function EditActionPage() {
  const { meeting, found, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("actions.edit")}>
      <ActionForm
        action={paths.action(meeting.number, found.id)}
        lastResult={answer?.lastResult}
        choices={choices}
        found={found}
        backHref={paths.meetingNotes(meeting.number)}
      />
      {!found.improvement && (
        <p>
          <ButtonLink variant="plain" icon="plus" href={paths.startFromAction(meeting.number, found.id)}>
            {t("outcomes.start")}
          </ButtonLink>
        </p>
      )}
    </RoomFormPage>
  );
}
