import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { OutsideJob } from "../jobs.queries.server.ts";
import type { OutsideState } from "../outside.ts";

const MARKS: Record<OutsideState, StatusKind> = { open: "waiting", done: "changed", expired: "closed", revoked: "closed" };

/** How a job for somebody outside stands. */
export function JobState({ state }: { state: OutsideState }) {
  const { t } = useTranslation("translations");
  return <StatusMark kind={MARKS[state]} label={t(`outside.states.${state}`)} />;
}

/** The jobs for people outside. */
export function JobsTable({ jobs, reader, now }: { jobs: OutsideJob[]; reader: Reader; now: Date }) {
  const { t, i18n } = useTranslation("translations");
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
  return (
    <DataTable
      caption={t("outside.title")}
      rows={jobs}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t("outside.for"),
          header: true,
          cell: ({ id, recipient }) => (
            <a href={paths.outsideJob(id)}>
              <bdi>{recipient}</bdi>
            </a>
          ),
        },
        { label: t("waiting.pair"), cell: ({ from, to }) => t("pair", { from: name(from), to: name(to) }) },
        { label: t("outside.saved"), align: "end", cell: ({ saved, texts }) => t("outside.savedOf", { saved: formatNumber(saved, i18n.language), texts: formatNumber(texts, i18n.language) }) },
        { label: t("outside.until"), cell: ({ expiresAt }) => formatDate(expiresAt, reader, { style: "short", now }) },
        { label: t("engines.state"), cell: ({ state }) => <JobState state={state} /> },
      ]}
    />
  );
}
