import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { EditNoteForm } from "#app/features/meetings/notes/components/note-forms.tsx";
import { editNote } from "#app/features/meetings/notes/edit-note.server.ts";
import { EditNoteSchema } from "#app/features/meetings/notes/notes.schema.ts";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const noteId = idIn(args, "noteId");
  const note = (await meetingRecord(actor, meeting.id, lang)).notes.find(({ id }) => id === noteId);
  if (!note?.text) throw nothingHere();
  return { lang, meeting, id: note.id, words: note.text.words, writtenIn: note.text.lang, version: note.version };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, EditNoteSchema, async (form) => {
    await editNote(actor, { number, noteId: idIn(args, "noteId"), ...form });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.noteSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:notes.edit"));

export default function EditNotePage() {
  const { meeting, id, words, writtenIn, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("notes.edit")}>
      <EditNoteForm action={paths.note(meeting.number, id)} lastResult={answer?.lastResult} words={words} writtenIn={writtenIn} version={version} backHref={paths.meetingNotes(meeting.number)} />
    </RoomFormPage>
  );
}
