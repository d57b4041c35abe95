import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { SearchField } from "#app/ui/forms/search-field.tsx";

/** Looks for the improvement that is meant, by words of its title or by its number. */
export function TargetSearch({ action, words }: { action: string; words: string | null }) {
  const { t } = useTranslation("backlog");
  return (
    <form method="get" action={action} role="search" className="max-w-column">
      <SearchField name="words" label={t("filter.words")} value={words ?? ""} button={t("filter.search")} />
      <p className="hint mt-1">{t("target.hint")}</p>
    </form>
  );
}
