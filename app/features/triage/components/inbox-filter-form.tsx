import { useTranslation } from "react-i18next";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import type { InboxPageData } from "../input-page.server.ts";
import { inboxAddress } from "./inbox-address.ts";

/** Narrows the inbox to a theme or a team: a link until somebody wants it, then two choices. */
export function InboxFilterForm({ inbox: { filter, narrowing, choices } }: { inbox: InboxPageData }) {
  const { t } = useTranslation("routing");
  const { theme, desk } = narrowing;
  if (!choices) {
    const query = new URLSearchParams({ ...(filter !== "open" && { view: filter }), filter: "" }).toString();
    return (
      <p className="text-second">
        <a href={`${paths.inbox()}?${query}`}>{t("filter.label")}</a>
      </p>
    );
  }
  const all = (label: string) => ({ value: "", label });
  const mine = choices.hasDesks ? [{ value: "mine", label: t("filter.myDesks") }] : [];
  return (
    <form method="get" action={paths.inbox()} className="grid gap-2">
      {filter !== "open" && <input type="hidden" name="view" value={filter} />}
      <SelectField field={fieldOf("theme", theme)} label={t("filter.theme")} options={[all(t("filter.allThemes")), ...choices.themes]} />
      <SelectField field={fieldOf("desk", desk)} label={t("filter.desk")} options={[all(t("filter.allDesks")), ...mine, ...choices.desks]} />
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="plain">{t("filter.show")}</Button>
        {(theme || desk) && <a href={inboxAddress({ filter })}>{t("filter.clear")}</a>}
      </div>
    </form>
  );
}

/** A choice that stands in the address: nothing of it is stored or checked. */
function fieldOf(name: string, value: string | undefined): Field {
  return { id: `inbox-${name}`, name, errorId: `inbox-${name}-error`, descriptionId: `inbox-${name}-hint`, defaultValue: value ?? "" };
}
