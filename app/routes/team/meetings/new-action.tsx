import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { ActionForm } from "#app/features/meetings/outcomes/components/action-form.tsx";
import { ActionSchema } from "#app/features/meetings/outcomes/outcomes.schema.ts";
import { agendaChoices } from "#app/features/meetings/room-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  return { lang, meeting, choices: await agendaChoices(actor, meeting, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, ActionSchema, async ({ owner, ...form }) => {
    await agreeAction(actor, { number, ...form, ownerId: owner });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.actionSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:actions.add"));

export default function NewAction() {
  const { meeting, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("actions.add")}>
      <ActionForm
        action={paths.newAction(meeting.number)}
        lastResult={answer?.lastResult}
        choices={choices}
        
        backHref={paths.meetingNotes(meeting.number)}
      />
    </RoomFormPage>
  );
}
