import { useTranslation } from "#app/platform/i18n/use-translation.ts";

/** Stands in a form that saves itself while somebody types, and says how far that went. Without script it is empty. */
export function AutosaveStatus() {
  const { t } = useTranslation();
  return <span role="status" data-autosave data-saved={t("autosave.saved")} data-refused={t("autosave.refused")} className="text-second text-ink2" />;
}
