import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { SearchField } from "#app/ui/forms/search-field.tsx";

/**
 * Looks for the improvement that is meant, by words of its title or by its number. `name`: what the address calls the words;
 * `kept`: what else it has, which stays.
 */
export function TargetSearch(props: { action: string; words: string | null; id?: string; name?: string; kept?: URLSearchParams }) {
  const { action, words, id, name = "words", kept = new URLSearchParams() } = props;
  const { t } = useTranslation("backlog");
  return (
    <form method="get" action={action} role="search" className="max-w-column">
      {[...kept].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <SearchField id={id} name={name} label={t("filter.words")} value={words ?? ""} button={t("filter.search")} />
      <p className="hint mt-1">{t("target.hint")}</p>
    </form>
  );
}
