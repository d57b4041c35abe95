import { useTranslation } from "react-i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { EngineState } from "../engines.queries.server.ts";

/** How many texts of each pair wait for a person to begin, and what machines did about it. */
export function WaitingPairs({ pairs, failures }: Pick<EngineState, "pairs" | "failures">) {
  const { t, i18n } = useTranslation("translations");
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <div className="grid gap-4">
      {failures.length > 0 && (
        <ul className="grid gap-1">
          {failures.map(({ code, count }) => (
            <li key={code}>{t("waiting.failure", { count, why: t(`failure.${code}`) })}</li>
          ))}
        </ul>
      )}
      {pairs.length === 0 ? (
        <p className="text-ink2">{t("waiting.none")}</p>
      ) : (
        <DataTable
          caption={t("waiting.title")}
          rows={pairs}
          keyOf={({ from, to }) => `${from} ${to}`}
          columns={[
            { label: t("waiting.pair"), header: true, cell: ({ from, to }) => t("pair", { from: name(from), to: name(to) }) },
            { label: t("waiting.texts"), align: "end", cell: ({ waiting }) => number(waiting) },
            { label: t("waiting.drafted"), align: "end", cell: ({ drafted }) => number(drafted) },
            { label: t("waiting.queued"), align: "end", cell: ({ queued }) => number(queued) },
            { label: t("waiting.failed"), align: "end", cell: ({ failed }) => (failed > 0 ? <strong className="text-brick">{number(failed)}</strong> : number(failed)) },
            { label: t("waiting.asked"), cell: ({ isAsked }) => t(isAsked ? "waiting.isAsked" : "waiting.notAsked") },
          ]}
        />
      )}
    </div>
  );
}
