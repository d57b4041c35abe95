import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PRIVACY_KINDS } from "#app/features/input/input.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import type { Field } from "#app/ui/forms/field.tsx";

/** The kind of privacy, each with the true words that respondents read. */
export function PrivacyField({ field }: { field: Field }) {
  const { t } = useTranslation("surveys");
  return (
    <ChoiceCards
      field={field}
      legend={t("settings.privacy")}
      hint={t("settings.privacyHint")}
      choices={PRIVACY_KINDS.map((kind) => ({ value: kind, label: t(`privacy.${kind}.name`), hint: t(`privacy.${kind}.words`) }))}
    />
  );
}
