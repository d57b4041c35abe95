import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { WordsField } from "#app/ui/forms/words-field.tsx";
import type { AgendaItemToRead } from "../../agenda/agenda.queries.server.ts";

type Result = SubmissionResult<string[]> | null | undefined;

/** Under which item of the agenda something stands; under none is possible. */
export function ItemField({ field, agenda }: { field: Parameters<typeof SelectField>[0]["field"]; agenda: AgendaItemToRead[] }) {
  const { t } = useTranslation("meetings");
  return (
    <SelectField
      field={field}
      label={t("notes.item")}
      optional
      options={[
        { value: "", label: t("notes.withoutItem") },
        ...agenda.flatMap((item) => (item.id ? [{ value: item.id, label: item.title ? wordsFor(item.title).words : t("agenda.since"), ...(item.title && { lang: wordsFor(item.title).lang }) }] : [])),
      ]}
    />
  );
}

/** A note under an item of the agenda. */
export function NoteForm({ action, lastResult, agenda, item, backHref }: { action: string; lastResult: Result; agenda: AgendaItemToRead[]; item: string | null; backHref: string }) {
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ words: string; item: string }>({ id: "form", lastResult, defaultValue: { item: item ?? "" } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words, fields.item]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <ItemField field={fields.item} agenda={agenda} />
        <TextArea field={fields.words} label={t("notes.words")} hint={t("notes.wordsHint")} rows={6} />
        <FormButtons save={t("notes.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** The words of a note, to be changed. */
export function EditNoteForm(props: { action: string; lastResult: Result; words: string; writtenIn: string; version: number; backHref: string }) {
  const { action, lastResult, words, writtenIn, version, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ words: string }>({ id: "form", lastResult, defaultValue: { words } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words]} />
      <ChangedMeanwhile errors={form.errors} lang={writtenIn} now={[{ field: fields.words, label: t("notes.words"), words }]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={version} />
        <TextArea field={fields.words} label={t("notes.words")} hint={t("notes.wordsHint")} rows={6} />
        <FormButtons save={t("notes.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** What somebody said, in their own words and language; named only where they want to be. */
export function SaidForm(props: {
  action: string;
  lastResult: Result;
  agenda: AgendaItemToRead[];
  people: { id: string; name: string }[];
  languages: string[];
  item: string | null;
  lang: string;
  backHref: string;
}) {
  const { action, lastResult, agenda, people, languages, item, lang, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ words: string; lang: string; person: string; item: string }>({ id: "form", lastResult, defaultValue: { item: item ?? "", lang } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words, fields.lang, fields.person, fields.item]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <WordsField field={fields.words} label={t("said.words")} hint={t("said.wordsHint")} />
        <SelectField field={fields.lang} label={t("said.lang")} options={languages.map((each) => ({ value: each, label: nameOfLanguage(each, lang) }))} />
        <SelectField
          field={fields.person}
          label={t("said.who")}
          hint={t("said.whoHint")}
          optional
          options={[{ value: "", label: t("said.nobody") }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <ItemField field={fields.item} agenda={agenda} />
        <FormButtons save={t("said.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
