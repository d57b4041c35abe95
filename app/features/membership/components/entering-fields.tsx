import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";

/** What only the team is asked: which group, how it came, in which language we write. */
export function EnteringFields(props: {
  fields: { group: Field; channel: Field; lang: Field };
  groups: { slug: string; name: { words: string; lang: string } }[];
  languages: string[];
  formKey: string;
}) {
  const { fields, groups, languages, formKey } = props;
  const { t } = useTranslation("membership");
  return (
    <div className="grid gap-5">
      <ChoiceCards field={fields.group} legend={t("recruit.group")} choices={groups.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang }))} />
      <ChoiceCards
        field={fields.channel}
        legend={t("recruit.came")}
        choices={(["phone", "paper"] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <SelectField
        field={fields.lang}
        label={t("recruit.theirLanguage")}
        hint={t("recruit.theirLanguageHint")}
        options={[{ value: "", label: t("recruit.choose") }, ...languages.map((lang) => ({ value: lang, label: ownName(lang), lang }))]}
      />
      <input type="hidden" name="key" value={formKey} />
    </div>
  );
}
