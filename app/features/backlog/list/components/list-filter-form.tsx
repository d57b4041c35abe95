import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SearchField } from "#app/ui/forms/search-field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import type { ListChoices } from "../list-choices.server.ts";
import { isNarrowed, LIST_DUE, LIST_SORTS, listAddress, listEntries, type ListNarrowing, type ListView } from "../list-view.ts";

/** Narrows and sorts the backlog, in the address: by words and, where somebody wants them (`choices`), by one choice for each way. */
export function ListFilterForm({ view, choices }: { view: ListView; choices: ListChoices | null }) {
  const { t } = useTranslation("backlog");
  const first: ListView = { ...view, after: null };
  const open = new URLSearchParams([...listEntries(first), ["filter", ""]]).toString();
  // What the form has no field for stays as it is.
  const kept = listEntries(choices ? { ...first, narrowing: {}, sort: "number", isLastFirst: true } : { ...first, narrowing: { ...view.narrowing, words: undefined } });
  return (
    <form method="get" action={paths.improvements()} role="search" className="grid max-w-4xl gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchField name="words" label={t("filter.words")} value={view.narrowing.words ?? ""} button={t("filter.search")} />
      {choices && (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] items-end gap-2">
          <Ways view={view} choices={choices} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3 text-second">
        {choices ? <Button variant="plain">{t("filter.show")}</Button> : <a href={`${paths.improvements()}?${open}`}>{t("filter.label")}</a>}
        {isNarrowed(view.narrowing) && <a href={listAddress({ ...first, narrowing: {} })}>{t("filter.clear")}</a>}
      </div>
    </form>
  );
}

/** One choice for each way of narrowing, and the order; the first option of each leaves nothing out. */
function Ways({ view, choices }: { view: ListView; choices: ListChoices }) {
  const { t } = useTranslation("backlog");
  const { narrowing } = view;
  const ways: { name: keyof ListNarrowing; all: string; options: { value: string; label: string }[] }[] = [
    { name: "owner", all: t("filter.anyOwner"), options: [{ value: "mine", label: t("filter.mine") }, { value: "none", label: t("list.nobody") }, ...choices.owners] },
    { name: "site", all: t("filter.allSites"), options: [{ value: "everywhere", label: t("list.everywhere") }, ...choices.sites] },
    { name: "theme", all: t("filter.allThemes"), options: choices.themes },
    { name: "due", all: t("filter.anyDue"), options: LIST_DUE.map((value) => ({ value, label: t(`filter.dueIs.${value}`) })) },
  ];
  return (
    <>
      {ways.map(
        ({ name, all, options }) =>
          options.length > 0 && <SelectField key={name} field={fieldOf(name, narrowing[name])} label={t(`filter.${name as "owner"}`)} options={[{ value: "", label: all }, ...options]} />,
      )}
      <SelectField field={fieldOf("sort", view.sort)} label={t("filter.sort")} options={LIST_SORTS.map((value) => ({ value, label: t(`filter.sortBy.${value}`) }))} />
    </>
  );
}

/** A choice that stands in the address: nothing of it is stored or checked. */
function fieldOf(name: string, value: string | undefined): Field {
  return { id: `list-${name}`, name, errorId: `list-${name}-error`, descriptionId: `list-${name}-hint`, defaultValue: value ?? "" };
}
