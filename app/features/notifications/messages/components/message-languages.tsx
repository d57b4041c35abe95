import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Icon } from "#app/ui/icon.tsx";
import { DataTable, type Column } from "#app/ui/layout/data-table.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { READER_STATES } from "../messages.ts";
import type { MessageLanguage } from "../messages.queries.server.ts";

/** Whom a message goes to by language, how far each translation is, and after sending what became of it. */
export function MessageLanguages({ languages, isSent, previewHref }: { languages: MessageLanguage[]; isSent: boolean; previewHref: (lang: string) => string }) {
  const { t, i18n } = useTranslation("messages");
  // Nobody is said with nothing: what matters stands out.
  const number = (value: number) => (value > 0 ? formatNumber(value, i18n.language) : null);
  const seen = READER_STATES.filter((state) => languages.some(({ states }) => states[state] > 0));
  const columns: Column<MessageLanguage>[] = [
    { label: t("page.language"), header: true, cell: ({ lang }) => nameOfLanguage(lang, i18n.language) },
    { label: t("column.people"), align: "end", cell: ({ people }) => number(people) },
    ...(isSent
      ? seen.map((state): Column<MessageLanguage> => ({ label: t(`reader.${state}`), align: "end", cell: ({ states }) => number(states[state]) }))
      : [{ label: t("page.letters"), align: "end" as const, cell: ({ letters }: MessageLanguage) => number(letters) }]),
    {
      label: t("page.ready"),
      cell: ({ translation }) => (
        <span className={translation === "waiting" ? "text-ember" : "text-leaf"}>
          <Icon name={translation === "waiting" ? "clock" : "tick"} className="me-1.5 inline translate-y-[0.15em]" />
          {t(`page.translation.${translation}`)}
        </span>
      ),
    },
    {
      label: t("page.mail"),
      cell: ({ lang }) => (
        <a href={previewHref(lang)} className="whitespace-nowrap">
          {t("page.preview")}
          <span className="away"> {nameOfLanguage(lang, i18n.language)}</span>
        </a>
      ),
    },
  ];
  return <DataTable caption={t("page.whom")} columns={columns} rows={languages} keyOf={({ lang }) => lang} />;
}
