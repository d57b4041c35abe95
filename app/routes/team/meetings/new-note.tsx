import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { NoteForm } from "#app/features/meetings/notes/components/note-forms.tsx";
import { NoteSchema } from "#app/features/meetings/notes/notes.schema.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  return { lang, meeting, agenda: await readAgenda(actor, meeting, lang), item: new URL(args.request.url).searchParams.get("item") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, NoteSchema, async ({ words, item }) => {
    await writeNote(actor, { number, words, itemId: item });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.noteSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:notes.add"));

export default function NewNote() {
  const { meeting, agenda, item } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("notes.add")}>
      <NoteForm action={paths.newNote(meeting.number)} lastResult={answer?.lastResult} agenda={agenda} item={item} backHref={paths.meetingNotes(meeting.number)} />
    </RoomFormPage>
  );
}
