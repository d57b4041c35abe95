import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { BarChart, GroupedBars, type Bar } from "#app/ui/charts/bar-chart.tsx";
import { SeeAsTable } from "#app/ui/charts/see-as-table.tsx";
import { StackedScale } from "#app/ui/charts/stacked-scale.tsx";
import { Suppressed } from "#app/ui/charts/suppressed.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import type { Question } from "../../survey.ts";
import type { Block, ResultRow, Shown } from "../question-results.ts";
import type { Split } from "../splits.ts";
import { GroupLabel, groupText, labelText, ResultLabel, type ResultWords } from "./result-label.tsx";

interface BlockProps {
  block: Block;
  question: Question;
  split: Split | null;
  words: ResultWords;
}

/** A chart with the table of its numbers. */
export function ResultBlock(props: BlockProps) {
  const { block, words } = props;
  return (
    <div className="grid gap-2">
      {block.label && (
        <h3>
          <ResultLabel label={block.label} words={words} />
        </h3>
      )}
      {block.kind === "stacked" ? <Stacked {...props} /> : block.kind === "ranking" ? <Places {...props} /> : <Bars {...props} />}
      <Numbers {...props} />
    </div>
  );
}

const isCompared = (block: Block) => block.rows.some(({ groups }) => groups.length > 0);

function Bars({ block, split, words }: BlockProps) {
  const { t } = useTranslation("surveys");
  const bar = (row: ResultRow, column: number, label: Bar["label"], name: string): Bar => {
    const [count, percent] = [row.counts[column]!, row.percents[column]!];
    return { key: `${column}-${row.groups.join()}`, label, share: percent, value: t("results.percent", { value: percent ?? 0 }), sentence: sentence(name, count, percent, row, t) };
  };
  const labelled = (row: ResultRow) => block.columns.map(({ label }, column) => bar(row, column, <ResultLabel label={label} words={words} />, labelText(label, words, t)));
  if (isCompared(block) && split) {
    const answers = block.columns.map(({ label, codes }, column) => ({
      key: codes[0]!,
      label: <ResultLabel label={label} words={words} />,
      bars: block.rows.map((row) => bar(row, column, <GroupLabel by={split} keys={row.groups} words={words} />, groupText(split, row.groups, words, t))),
    }));
    return <GroupedBars answers={answers} hidden={t("results.notShown")} />;
  }
  return (
    <>
      {block.rows.map((row, index) => (
        <div key={index} className="grid gap-2">
          {row.label && (
            <h3>
              <ResultLabel label={row.label} words={words} />
            </h3>
          )}
          <BarChart bars={labelled(row)} hidden={t("results.notShown")} />
        </div>
      ))}
    </>
  );
}

function Stacked({ block, question, split, words }: BlockProps) {
  const { t } = useTranslation("surveys");
  const ends = question.type === "scale" && !question.steps ? [question.lowTextId, question.highTextId] : [];
  const steps = block.columns.map(({ label, codes }, index) => ({
    key: codes[0]!,
    label: (
      <>
        <ResultLabel label={label} words={words} />
        {endWords(index === 0 ? ends[0] : index === block.columns.length - 1 ? ends[1] : undefined, words)}
      </>
    ),
  }));
  const rows = block.rows.map((row, index) => {
    const name = split && row.groups.length > 0 ? groupText(split, row.groups, words, t) : row.label ? labelText(row.label, words, t) : "";
    const told = block.columns.map(({ label }, column) => sentence(labelText(label, words, t), row.counts[column]!, row.percents[column]!, row, t));
    return {
      key: String(index),
      label: split && row.groups.length > 0 ? <GroupLabel by={split} keys={row.groups} words={words} /> : row.label && <ResultLabel label={row.label} words={words} />,
      note: row.mean === null || row.groups.length === 0 ? undefined : t("results.meanShort", { mean: formatNumber(row.mean, words.lang) }),
      shares: row.percents,
      values: row.percents.map((percent) => t("results.percent", { value: percent ?? 0 })),
      sentence: [name, ...told].filter(Boolean).join(" · "),
    };
  });
  return <StackedScale steps={steps} rows={rows} hidden={t("results.notShown")} />;
}

function endWords(id: string | undefined, words: ResultWords) {
  const text = id ? words.texts[id] : undefined;
  if (!text) return null;
  const shown = wordsFor(text);
  return <bdi lang={shown.lang}> {shown.words}</bdi>;
}

/** How high each choice stands: the first place fills the track. */
function Places({ block, words }: BlockProps) {
  const { t } = useTranslation("surveys");
  const last = block.columns.length;
  const bars = block.columns
    .map(({ label, codes }, column): Bar & { place: number } => {
      const place = block.places![column] ?? null;
      const mean = place === null ? "" : formatNumber(place, words.lang, { minimumFractionDigits: 1 });
      return {
        key: codes[0]!,
        label: <ResultLabel label={label} words={words} />,
        share: place === null ? null : Math.round((100 * (last + 1 - place)) / last),
        value: mean,
        sentence: t("results.placeSentence", { answer: labelText(label, words, t), place: mean, count: block.rows[0]!.counts[column] ?? 0 }),
        place: place ?? last + 1,
      };
    })
    .toSorted((a, b) => a.place - b.place);
  return <BarChart bars={bars} hidden={t("results.notShown")} />;
}

function Numbers({ block, split, words }: BlockProps) {
  const { t } = useTranslation("surveys");
  const shown = (value: Shown) => (value === null ? <Suppressed>{t("results.notShown")}</Suppressed> : formatNumber(value, words.lang));
  const withPercent = (row: ResultRow, column: number) =>
    row.counts[column] === null || row.percents[column] === null ? shown(null) : t("results.countAndPercent", { number: formatNumber(row.counts[column]!, words.lang), value: row.percents[column] });
  const table = { label: t("results.seeAsTable"), caption: t("results.tableCaption"), first: t("results.answer") };
  if (block.kind === "ranking") {
    return (
      <SeeAsTable
        {...table}
        columns={[
          { key: "place", label: t("results.meanPlace") },
          { key: "first", label: t("results.firstPlaces") },
        ]}
        rows={block.columns.map(({ label, codes }, column) => ({ key: codes[0]!, header: <ResultLabel label={label} words={words} />, cells: [shown(block.places![column] ?? null), shown(block.rows[0]!.counts[column]!)] }))}
      />
    );
  }
  const heads = block.rows.map((row, index) => ({
    key: String(index),
    label: split && row.groups.length > 0 ? <GroupLabel by={split} keys={row.groups} words={words} /> : row.label ? <ResultLabel label={row.label} words={words} /> : t("results.people"),
  }));
  const rows = block.columns.map(({ label, codes }, column) => ({ key: codes[0]!, header: <ResultLabel label={label} words={words} />, cells: block.rows.map((row) => withPercent(row, column)) }));
  const sums = { key: "all", header: t("results.allAnswers"), cells: block.rows.map((row) => shown(row.answered)) };
  return <SeeAsTable {...table} columns={heads} rows={[...rows, sums]} />;
}

function sentence(answer: string, count: Shown, percent: Shown, row: ResultRow, t: TFunction<"surveys">): string {
  if (count === null || percent === null || row.answered === null) return t("results.hiddenSentence", { answer });
  return t("results.sentence", { answer, count, percent, of: row.answered });
}
