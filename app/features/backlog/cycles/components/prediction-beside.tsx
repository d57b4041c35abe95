import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import { amountInWords } from "../../measures/components/amount.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** What was predicted, and beside it what was seen. */
export function PredictionBeside({ cycle, lang }: { cycle: CycleToRead; lang: string }) {
  const { t } = useTranslation("cycles");
  const { prediction, predicted, seen, learnt, measure } = cycle;
  const amount = (value: number | null) => (value === null ? null : amountInWords(value, measure?.unit ?? null, t, lang));
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 md:grid-cols-2">
        <Side id="predicted-side" title={t("predicted")} amount={amount(predicted)} text={prediction} missing={t("notPredicted")} />
        <Side id="seen-side" title={t("seen")} amount={amount(seen)} text={learnt} missing={t("notSeen")} />
      </div>
      {measure && (
        <p className="text-ink2">
          {t("ofMeasure")} <InlineText text={measure.name} />
        </p>
      )}
    </div>
  );
}

function Side({ id, title, amount, text, missing }: { id: string; title: string; amount: string | null; text: ReadableText | null; missing: ReactNode }) {
  return (
    <section aria-labelledby={id} className="card grid content-start gap-1 p-4">
      <h2 id={id} className="text-ink2">
        {title}
      </h2>
      {amount !== null && <p className="text-xl font-bold">{amount}</p>}
      {text && (
        <p className="whitespace-pre-line">
          <InlineText text={text} />
        </p>
      )}
      {amount === null && !text && <p className="text-ink2">{missing}</p>}
    </section>
  );
}
