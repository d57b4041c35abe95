import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openAgreements } from "#app/features/membership/agreement/agreement-page.server.ts";
import { listAgreements } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader } = await openAgreements(args);
  return { reader, now: now(), agreements: await listAgreements(actor, lang) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader.lang, (t) => t("membership:agreement.listTitle"));

export default function Agreements() {
  const { reader, now: moment, agreements } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <>
      <TeamBar title={t("agreement.listTitle")} actions={<ButtonLink href={paths.newAgreement()}>{t("agreement.new")}</ButtonLink>} />
      <Record>
        <p className="max-w-column text-ink2">{t("agreement.listLine")}</p>
        {agreements.length === 0 ? (
          <EmptyState title={t("agreement.none")}>{t("agreement.noneLine")}</EmptyState>
        ) : (
          <DataTable
            caption={t("agreement.listTitle")}
            rows={agreements}
            keyOf={({ id }) => id}
            columns={[
              {
                label: t("agreement.title"),
                header: true,
                cell: ({ id, title }) => (
                  <a href={paths.agreement(id)} lang={wordsFor(title).lang}>
                    <bdi>{wordsFor(title).words}</bdi>
                  </a>
                ),
              },
              { label: t("agreement.kind"), cell: ({ code }) => t(`agreement.code.${code}`) },
              { label: t("agreement.versionLabel"), align: "end", cell: ({ number }) => formatNumber(number, reader.lang) },
              {
                label: t("member.stateLabel"),
                cell: ({ publishedAt, isCurrent }) =>
                  publishedAt ? (
                    <StatusMark
                      kind={isCurrent ? "changed" : "closed"}
                      quiet
                      label={t(isCurrent ? "agreement.publishedOn" : "agreement.older", { date: formatDate(publishedAt, reader, { style: "short", now: moment }) })}
                    />
                  ) : (
                    <StatusMark kind="new" label={t("agreement.draft")} />
                  ),
              },
              {
                label: t("agreement.signedLabel"),
                align: "end",
                cell: ({ publishedAt, signed, members }) => (publishedAt ? t("agreement.signedOf", { signed: formatNumber(signed, reader.lang), members: formatNumber(members, reader.lang) }) : null),
              },
            ]}
          />
        )}
      </Record>
    </>
  );
}
