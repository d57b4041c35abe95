import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatList, formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { EngineState, WaitingPair } from "../engines.queries.server.ts";

/** How many texts of each pair wait for a person to begin, and what machines did about it. */
export function WaitingPairs({ pairs, failures }: Pick<EngineState, "pairs" | "failures">) {
  const { t, i18n } = useTranslation("translations");
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
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
            { label: t("waiting.texts"), align: "end", cell: ({ waiting }) => formatNumber(waiting, i18n.language) },
            { label: t("waiting.machines"), cell: (pair) => <Machines pair={pair} /> },
          ]}
        />
      )}
    </div>
  );
}

/** What machines did about the texts of a pair; what failed stands out. */
function Machines({ pair }: { pair: WaitingPair }) {
  const { t, i18n } = useTranslation("translations");
  const { drafted, queued, failed, isAsked } = pair;
  const done = (["drafted", "queued"] as const).filter((what) => pair[what] > 0).map((what) => t(`waiting.${what}`, { count: pair[what] }));
  if (drafted + queued + failed === 0) return <span className="text-ink2">{t(isAsked ? "waiting.isAsked" : "waiting.notAsked")}</span>;
  return (
    <>
      {done.length > 0 && formatList(done, i18n.language)} {failed > 0 && <strong className="text-brick">{t("waiting.failed", { count: failed })}</strong>}
    </>
  );
}
