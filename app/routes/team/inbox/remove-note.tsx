import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { OnePress } from "#app/features/triage/components/one-press.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { notesOf } from "#app/features/triage/together/notes.queries.server.ts";
import { removeNote } from "#app/features/triage/together/remove-note.server.ts";
import { RemoveNoteSchema } from "#app/features/triage/together/together.schema.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInput(args);
  const note = (await notesOf(actor, page.input.id, page.reader.lang)).find(({ id, isMine }) => id === args.params.noteId && isMine);
  if (!note) throw nothingHere();
  return { page, noteId: note.id, words: wordsFor(note.text).words, title: translator(page.reader.lang)("together:remove.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, RemoveNoteSchema, async () => {
    await removeNote(actor, { inputId, noteId: args.params.noteId ?? "" });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "together:toast.removed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function RemoveNote() {
  const { page, noteId, words, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("together");
  return <OnePress page={page} title={title} line={`\u2068${words}\u2069`} action={paths.removeNote(page.input.id, noteId)} save={t("remove.save")} lastResult={reply?.lastResult} />;
}
