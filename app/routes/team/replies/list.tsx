import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TemplateList } from "#app/features/texts/components/template-list.tsx";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { canChangeReplies } from "#app/features/triage/replies/reply.policy.ts";
import { listReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openTriage(args);
  return { lang, replies: await listReplies(actor), mayChange: canChangeReplies(actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:replies.listTitle"));

/** The ready-made replies, with how far each language of each is. */
export default function ReplyTemplates() {
  const { replies, mayChange } = useLoaderData<typeof loader>();
  const { t } = useTranslation("triage");
  return (
    <>
      <TeamBar crumb={{ href: paths.inbox(), label: t("inbox.title") }} title={t("replies.listTitle")} />
      <Record>
        <p className="max-w-column">{t("replies.listLine")}</p>
        <TemplateList templates={replies.map((reply) => ({ ...reply, name: t(`replies.code.${reply.code}`), href: mayChange ? paths.replyTemplate(reply.code) : null }))} />
      </Record>
    </>
  );
}
