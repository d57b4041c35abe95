import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { Icon } from "#app/ui/icon.tsx";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { InterpreterReady } from "../../interpreters/components/booking-state.tsx";
import type { LanguageReady, TextReadiness, TextsReady } from "../readiness.ts";

const MARKS: Partial<Record<TextReadiness, StatusKind>> = { started: "planned", waiting: "waiting", missing: "overdue" };

/** How far the texts of one kind are in one language. Done is a thin tick and second text. */
export function TextsReadyMark({ ready }: { ready: TextsReady }) {
  const { t } = useTranslation("meetings");
  const mark = MARKS[ready.state];
  const label = t(`ready.text.${ready.state}`);
  if (mark) return <StatusMark kind={mark} label={<strong>{label}</strong>} />;
  return (
    <span className="inline-flex items-baseline gap-2 text-ink2">
      {ready.state !== "none" && <Icon name="tick" className="translate-y-[0.2em] text-leaf" />}
      {label}
    </span>
  );
}

/** "Ready, by language": one row a language, exceptions stand out; on phones one card a language. */
export function ReadinessTable({ rows, before, reader }: { rows: LanguageReady[]; before: Date | null; reader: Reader }) {
  const { t } = useTranslation("meetings");
  return (
    <div className="card px-4 py-1">
      <DataTable
        caption={t("ready.title")}
        rows={rows}
        keyOf={({ lang }) => lang}
        columns={[
          { label: t("ready.language"), header: true, cell: ({ lang }) => <bdi lang={lang}>{ownName(lang)}</bdi> },
          { label: t("ready.coming"), cell: ({ coming, invited }) => <span className="whitespace-nowrap">{t("ready.comingOf", { coming, invited })}</span> },
          { label: t("ready.interpreter"), cell: ({ interpreter }) => <InterpreterReady interpreter={interpreter} /> },
          { label: t("ready.agenda"), cell: ({ agenda }) => <TextsReadyMark ready={agenda} /> },
          { label: t("ready.papers"), cell: ({ papers }) => <TextsReadyMark ready={papers} /> },
          {
            label: before ? t("ready.minutesOf", { date: formatDate(before, reader, { style: "short", weekday: false }) }) : t("ready.minutes"),
            cell: ({ minutes }) => <TextsReadyMark ready={minutes} />,
          },
        ]}
      />
    </div>
  );
}
