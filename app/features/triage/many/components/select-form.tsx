import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { inboxQuery } from "../../inbox-address.ts";
import type { InboxPageData } from "../../input-page.server.ts";
import type { InboxRow } from "../../triage.queries.server.ts";

/** What is done is done: only what is open is selected. */
export function canSelect({ filter }: Pick<InboxPageData, "filter">): boolean {
  return filter !== "done";
}

const FORM = "selected-form";

/** The rows of the inbox in a form that leads to what can be done with those that are ticked; its button stands in the {@link SelectBar}. */
export function SelectForm({ inbox, children }: { inbox: InboxPageData; children: ReactNode }) {
  if (!canSelect(inbox)) return children;
  return (
    <form method="get" action={paths.selected()} id={FORM} data-selects>
      {[...new URLSearchParams(inboxQuery(inbox, inbox.before))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** The bar at the foot of the inbox, from which one goes on with what is ticked; how many are is said by the page's script. */
export function SelectBar({ inbox }: { inbox: InboxPageData }) {
  const { t, i18n } = useTranslation("triage");
  if (!canSelect(inbox) || inbox.rows.length === 0) return null;
  const counts = Object.entries(i18n.getResourceBundle(i18n.language, "triage").many as Record<string, string>).filter(([key]) => key.startsWith("count_"));
  return (
    <div className="no-print flex flex-wrap items-center justify-between gap-2 border-t border-line bg-surface px-4 py-2 max-md:sticky max-md:bottom-0">
      <Button variant="plain" shortcut="m" form={FORM}>
        {t("many.act")}
      </Button>
      <span role="status" data-selected data-counts={JSON.stringify(Object.fromEntries(counts.map(([key, words]) => [key.slice("count_".length), words])))} className="text-second text-ink2" />
    </div>
  );
}

/** The tick that selects a message; X ticks the one that is read. */
export function SelectTick({ row: { id, number }, current, t }: { row: Pick<InboxRow, "id" | "number">; current: boolean; t: TFunction<"triage"> }) {
  return (
    <label className="row-tick">
      <input type="checkbox" name="id" value={id} aria-label={t("many.selectOne", { number })} aria-keyshortcuts={current ? "x" : undefined} className="pick" />
    </label>
  );
}
