import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { takers } from "#app/features/triage/routing/rule-names.server.ts";
import { InputNotes } from "#app/features/triage/together/components/input-notes.tsx";
import { noteInput } from "#app/features/triage/together/note-input.server.ts";
import { notesOf } from "#app/features/triage/together/notes.queries.server.ts";
import { NoteSchema } from "#app/features/triage/together/together.schema.ts";
import { LONGEST_NOTE } from "#app/features/triage/together/together.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInput(args);
  if (page.input.status === "withdrawn") throw new Response(null, { status: 404 });
  const { lang } = page.reader;
  const [people, notes] = await Promise.all([takers(actor, page.input.siteId), notesOf(actor, page.input.id, lang)]);
  return { lang, page, notes, people: people.filter(({ id }) => id !== actor.personId) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId, lang } = await openChange(args);
  return formAction(args.request, NoteSchema, async ({ note, people }) => {
    const noteId = await noteInput(actor, { inputId, words: note, lang, mentioned: people });
    const to = inViewOf(args.request, paths.input(inputId));
    return redirectWithToast(to, "together:toast.noted", {}, { action: inViewOf(args.request, paths.removeNote(inputId, noteId)), version: 0 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("together:write"));

export const handle = { formId: "form" };

export default function Note() {
  const { lang, page, notes, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("together");
  const [form, fields] = useForm<{ note: string; people: string[] }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <InputFormPage page={page} title={t("write")} fields={[fields.note, fields.people]} errors={form.errors}>
      {notes.length > 0 && <InputNotes page={page} notes={notes} writes={false} />}
      <InputForm page={page} id={form.id} action={paths.noteInput(page.input.id)} save={t("save")} icon="pen">
        <TextArea field={fields.note} label={t("note")} hint={t("noteHint")} lang={lang} maxLength={LONGEST_NOTE} rows={4} />
        {people.length > 0 && (
          <TickCards field={fields.people} legend={t("people")} hint={t("peopleHint")} optional choices={people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))} />
        )}
      </InputForm>
    </InputFormPage>
  );
}
