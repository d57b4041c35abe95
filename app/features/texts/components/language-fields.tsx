import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

/** In which language words are: one that has a name here, or any other by its code. See `LanguageSchema`. */
export function LanguageFields({ fields, languages }: { fields: { lang: Field; tag: Field }; languages: { value: string; label: string }[] }) {
  const { t } = useTranslation("texts");
  return (
    <>
      <SelectField field={fields.lang} label={t("language.select")} options={[...languages, { value: "", label: t("language.another") }]} />
      <TextField field={fields.tag} label={t("language.tag")} hint={t("language.tagHint")} dir="ltr" autoComplete="off" short optional />
    </>
  );
}
