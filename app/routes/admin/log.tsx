import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readLogState } from "#app/features/events/log-state.queries.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDateTime, formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const { verdict, waiting, parked } = await orNotFound(readLogState(actor));
  const lang = isShipped(person.lang) ? person.lang : "en";
  const reader = { lang, timeZone: person.timeZone };
  return {
    whole: verdict.whole,
    events: formatNumber(verdict.events, lang),
    broken: verdict.whole ? null : { reason: verdict.reason, place: formatNumber(Number(verdict.seq), lang) },
    waiting: formatNumber(waiting, lang),
    parked: parked.map(({ parkedAt, ...event }) => ({ ...event, at: formatDateTime(parkedAt, reader, { style: "short" }) })),
    title: translator(lang)("admin:log.title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Log() {
  const { events, broken, waiting, parked } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  return (
    <>
      <TeamBar title={t("log.title")} />
      <div className="grid gap-6 p-4 lg:px-5">
        {broken ? (
          <Note tone="brick" title={t(`log.broken.${broken.reason}`, { place: broken.place })}>
            {t("log.brokenLine")}
          </Note>
        ) : (
          <Note tone="leaf" title={t("log.whole")}>
            {t("log.wholeLine")}
          </Note>
        )}
        <Facts
          facts={[
            { label: t("log.sealed"), value: events },
            { label: t("log.waiting"), value: waiting },
          ]}
        />
        <Section title={t("log.parked")}>
          {parked.length === 0 ? (
            <p className="text-ink2">{t("log.noneParked")}</p>
          ) : (
            <DataTable
              caption={t("log.parked")}
              rows={parked}
              keyOf={(event) => `${event.consumer} ${event.place}`}
              columns={[
                { label: t("log.consumer"), header: true, cell: (event) => <code dir="ltr">{event.consumer}</code> },
                { label: t("log.place"), cell: (event) => event.place, align: "end" },
                { label: t("log.reason"), cell: (event) => <code dir="ltr">{event.reason}</code> },
                { label: t("log.when"), cell: (event) => event.at },
              ]}
            />
          )}
        </Section>
      </div>
    </>
  );
}
