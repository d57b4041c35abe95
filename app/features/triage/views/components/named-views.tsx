import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { inboxQuery, type InboxView } from "../../inbox-address.ts";
import { isNarrowed } from "../../inbox-narrowing.ts";
import type { NamedView } from "../views.queries.server.ts";

interface Shown extends InboxView {
  views: readonly NamedView[];
}

const openOf = ({ views, ...view }: Shown) => views.find(({ query }) => query === inboxQuery(view));

/** The views that the reader named, below those that everybody has. */
export function NamedViews(shown: Shown) {
  const { t } = useTranslation("triage");
  const open = openOf(shown);
  if (shown.views.length === 0) return null;
  return <Segmented label={t("views.own")} views={shown.views.map((view) => ({ href: paths.inbox() + view.query, label: <bdi>{view.name}</bdi>, current: view === open }))} />;
}

/** Where the view that is open is named, given another name, or forgotten. */
export function NameOfView(shown: Shown) {
  const { t } = useTranslation("triage");
  const { filter, narrowing = {} } = shown;
  const open = openOf(shown);
  if (!open && !isNarrowed(narrowing)) return null;
  return (
    <p className="text-second">
      <a href={open ? paths.inboxView(open.id) : paths.newInboxView() + inboxQuery({ filter, narrowing })} className="inline-flex min-h-8 items-center">
        {open ? t("views.change") : t("views.save")}
      </a>
    </p>
  );
}
