import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ListPane } from "#app/ui/layout/list-pane.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { InputPage } from "../input-page.server.ts";
import { SelectBar } from "../many/components/select-form.tsx";
import { InboxList } from "./inbox-list.tsx";
import { InputState } from "./input-state.tsx";

/**
 * An input beside the list it was opened from, as each of its pages shows it: the one on which it is read, and those with the
 * form of an action. On phones it stands alone. `focused`: the title takes the focus, as where no form does.
 */
export function BesideInbox(props: {
  page: InputPage;
  crumb: { href: string; label: string };
  title: string;
  focused: boolean;
  /** At the end of the bar. */
  keys?: ReactNode;
  rail: ReactNode;
  /** The bar at the foot. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { page, crumb, title, focused, keys, rail, actions, children } = props;
  const { t } = useTranslation("triage");
  return (
    <ListPane
      show="pane"
      listLabel={t("inbox.title")}
      list={<InboxList inbox={page.inbox} current={page.input.id} heading="p" />}
      listFoot={<SelectBar inbox={page.inbox} />}
      bar={<TeamBar crumb={crumb} title={title} state={<InputState page={page} />} actions={keys} autoFocus={focused} />}
      pane={<div className="grid gap-6">{children}</div>}
      rail={rail}
      actions={actions}
    />
  );
}
