import { useTranslation } from "react-i18next";
import { paths } from "#app/platform/paths/paths.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { inboxQuery, type InboxView } from "../../inbox-address.ts";
import { isNarrowed } from "../../inbox-narrowing.ts";
import type { NamedView } from "../views.queries.server.ts";

/** The views that the reader named, beside those that everybody has, and how the one that is open is named or forgotten. */
export function NamedViews({ views, filter, narrowing }: InboxView & { views: readonly NamedView[] }) {
  const { t } = useTranslation("triage");
  const query = inboxQuery({ filter, ...(narrowing && { narrowing }) });
  const open = views.find((view) => view.query === query);
  const canName = !open && narrowing !== undefined && isNarrowed(narrowing);
  return (
    <>
      {views.length > 0 && <Segmented label={t("views.own")} views={views.map((view) => ({ href: paths.inbox() + view.query, label: <bdi>{view.name}</bdi>, current: view === open }))} />}
      {(open || canName) && (
        <p className="text-second">
          <a href={open ? paths.inboxView(open.id) : paths.newInboxView() + query} className="inline-flex min-h-8 items-center">
            {open ? t("views.change") : t("views.save")}
          </a>
        </p>
      )}
    </>
  );
}
