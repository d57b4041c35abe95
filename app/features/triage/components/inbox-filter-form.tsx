import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CHANNELS } from "#app/features/input/input.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SearchField } from "#app/ui/forms/search-field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import type { InboxChoices } from "../inbox-choices.server.ts";
import { INBOX_DUE, isNarrowed, type InboxNarrowing } from "../inbox-narrowing.ts";
import type { InboxPageData } from "../input-page.server.ts";
import { inboxAddress } from "../inbox-address.ts";

/** Narrows the inbox, in the address: by words and, where somebody wants them, by one choice for each of its ways. */
export function InboxFilterForm({ inbox: { filter, narrowing, choices } }: { inbox: InboxPageData }) {
  const { t } = useTranslation("routing");
  const { words } = narrowing;
  const open = new URLSearchParams({ ...(filter !== "open" && { view: filter }), ...(words && { words }), filter: "" }).toString();
  return (
    <form method="get" action={paths.inbox()} role="search" className="grid gap-2">
      {filter !== "open" && <input type="hidden" name="view" value={filter} />}
      <SearchField name="words" label={t("filter.words")} value={words ?? ""} button={t("filter.search")} shortcut="/" />
      {choices && (
        <div className="grid grid-cols-2 items-end gap-2">
          <Ways narrowing={narrowing} choices={choices} hasOwner={filter !== "mine"} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3 text-second">
        {choices ? <Button variant="plain">{t("filter.show")}</Button> : <a href={`${paths.inbox()}?${open}`}>{t("filter.label")}</a>}
        {isNarrowed(narrowing) && <a href={inboxAddress({ filter })}>{t("filter.clear")}</a>}
      </div>
    </form>
  );
}

interface Way {
  name: keyof InboxNarrowing;
  all: "allThemes" | "allDesks" | "anyOwner" | "anyDue" | "allSites" | "allLanguages" | "allSources";
  options: { value: string; label: string }[];
}

/** One choice for each way of narrowing; the first option of each leaves nothing out. */
function Ways({ narrowing, choices, hasOwner }: { narrowing: InboxNarrowing; choices: InboxChoices; hasOwner: boolean }) {
  const { t } = useTranslation("routing");
  const { t: ofInput } = useTranslation("input");
  const mine = choices.hasDesks ? [{ value: "mine", label: t("filter.myDesks") }] : [];
  const ways: Way[] = [
    { name: "theme", all: "allThemes", options: choices.themes },
    { name: "desk", all: "allDesks", options: [...mine, ...choices.desks] },
    { name: "owner", all: "anyOwner", options: hasOwner ? [{ value: "none", label: t("filter.nobody") }] : [] },
    { name: "due", all: "anyDue", options: INBOX_DUE.map((value) => ({ value, label: t(`filter.dueIs.${value}`) })) },
    { name: "site", all: "allSites", options: choices.sites },
    { name: "language", all: "allLanguages", options: choices.languages },
    { name: "source", all: "allSources", options: CHANNELS.map((value) => ({ value, label: ofInput(`channel.${value}`) })) },
  ];
  return ways.map(
    ({ name, all, options }) =>
      options.length > 0 && (
        <SelectField key={name} field={fieldOf(name, narrowing[name])} label={t(`filter.${name}`)} options={[{ value: "", label: t(`filter.${all}`) }, ...options]} />
      ),
  );
}

/** A choice that stands in the address: nothing of it is stored or checked. */
function fieldOf(name: string, value: string | undefined): Field {
  return { id: `inbox-${name}`, name, errorId: `inbox-${name}-error`, descriptionId: `inbox-${name}-hint`, defaultValue: value ?? "" };
}
