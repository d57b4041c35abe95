import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InboxKeys } from "#app/features/triage/components/inbox-keys.tsx";
import { InboxList } from "#app/features/triage/components/inbox-list.tsx";
import { SelectBar } from "#app/features/triage/many/components/select-form.tsx";
import { openInbox, openTriage } from "#app/features/triage/input-page.server.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ListPane } from "#app/ui/layout/list-pane.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const opened = await openTriage({ request, context });
  return { inbox: await openInbox(request, opened), title: translator(opened.lang)("triage:inbox.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Inbox() {
  const { inbox } = useLoaderData<typeof loader>();
  const { t } = useTranslation("triage");
  return (
    <ListPane
      show="list"
      listLabel={t("inbox.title")}
      list={<InboxList inbox={inbox} heading="h1" />}
      listFoot={<SelectBar inbox={inbox} />}
      // Also beside an empty list: what emptied it is taken back with a key.
      bar={<TeamBar title={t("inbox.title")} small actions={<InboxKeys inbox={inbox} />} />}
      pane={inbox.rows.length > 0 && <EmptyState title={t("inbox.choose")}>{t("inbox.chooseLine")}</EmptyState>}
    />
  );
}
