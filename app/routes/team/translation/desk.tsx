import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WaitingList } from "#app/features/translation/desk/components/waiting-list.tsx";
import { openDesk } from "#app/features/translation/desk/desk-page.server.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { desk, lang } = await openDesk(args);
  return { desk, title: translator(lang)("texts:desk.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Desk() {
  const { desk, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  return (
    <>
      <TeamBar title={title} state={desk.waiting.length > 0 && t("desk.count", { count: desk.waiting.length })} />
      {desk.waiting.length === 0 ? (
        <EmptyState done title={t("desk.empty")}>
          {t("desk.emptyLine")}
        </EmptyState>
      ) : (
        <div className="max-w-3xl pb-8">
          <p className="px-4 pt-3 text-second text-ink2">{ofDesk("desk.order")}</p>
          <WaitingList {...desk} />
        </div>
      )}
    </>
  );
}
