import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { idOf, openImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { ToldList } from "#app/features/notifications/told/components/told-list.tsx";
import { toldOfUpdate } from "#app/features/notifications/told/told.queries.server.ts";
import { UpdatePreview } from "#app/features/backlog/updates/components/update-preview.tsx";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, improvement } = await openImprovement(args);
  const update = improvement.updates.find(({ id }) => id === idOf(args, "updateId"));
  if (!update?.publishedAt || !canSeeWork(actor)) throw new Response(null, { status: 404 });
  return { lang, reader, now, number: improvement.number, update, told: await orNotFound(toldOfUpdate(actor, update.id)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("notifications:told.title"));

export default function Told() {
  const { reader, now, number, update, told } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["backlog", "notifications"]);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("notifications:told.title")} />
      <Record>
        <UpdatePreview update={update} />
        <Section title={t("notifications:told.people")}>
          <p className="text-ink2">{t("notifications:told.line")}</p>
          <ToldList told={told} reader={reader} now={now} />
        </Section>
      </Record>
    </>
  );
}
