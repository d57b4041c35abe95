import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { UnlinkSchema } from "#app/features/backlog/backlog.schema.ts";
import { idOf, numberOf, openBacklog, openImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { NoteWords } from "#app/features/backlog/notes/components/discussion.tsx";
import { notesOf } from "#app/features/backlog/notes/notes.queries.server.ts";
import { removeNote } from "#app/features/backlog/notes/remove-note.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovement(args);
  const noteId = idOf(args, "noteId");
  const note = (await notesOf(actor, improvement.id, lang))?.find(({ id }) => id === noteId);
  if (!note?.canRemove) throw new Response(null, { status: 404 });
  return { lang, number: improvement.number, note };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, UnlinkSchema, async () => {
    await removeNote(actor, { number, noteId: idOf(args, "noteId") });
    return redirectWithToast(paths.improvement(number), "backlog:toast.noteRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:note.removeTitle"));

export default function RemoveNote() {
  const { number, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("note.removeTitle")} />
      <Record>
        <PressForm action={paths.removeImprovementNote(number, note.id)} lastResult={answer?.lastResult} press={t("note.remove")} back={{ href: paths.improvement(number), label: t("note.keep") }} danger>
          <NoteWords note={note} />
          <p className="max-w-column">{t("note.removeExplain")}</p>
        </PressForm>
      </Record>
    </>
  );
}
