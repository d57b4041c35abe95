import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { QuestionResult } from "../question-results.ts";
import type { Split } from "../splits.ts";
import { ResultBlock } from "./result-block.tsx";
import type { ResultWords } from "./result-label.tsx";

/** One question and what people answered; what is hidden, and why. */
export function QuestionResultSection(props: { result: QuestionResult; split: Split | null; words: ResultWords; inboxHref: string | null; newest: number }) {
  const { result, split, words, inboxHref, newest } = props;
  const { t } = useTranslation("surveys");
  const { question, number, versions } = result.joined;
  const text = words.texts[question.textId];
  const shown = text && wordsFor(text);
  const showsFirstPlaces = question.type === "ranking" && result.blocks.some(({ kind }) => kind === "bars");
  const isOlder = !versions.includes(newest);
  return (
    <Section
      id={`q-${question.code}`}
      title={
        <>
          {number !== null && `${formatNumber(number, words.lang)}. `}
          {shown && (
            <span lang={shown.lang} dir={directionOf(shown.lang)}>
              {shown.words}
            </span>
          )}
        </>
      }
      aside={aside(result, words.lang, t)}
    >
      <div className="grid gap-3">
        {(versions.length === 1 && newest > 1) && (
          <p>
            <Tag tone="line">{t(isOlder ? "results.onlyOlder" : "results.onlyNewer", { number: formatNumber(versions[0]!, words.lang) })}</Tag>
          </p>
        )}
        {result.notShown && <Note>{t(result.notShown === "few" ? "results.few" : "results.asked")}</Note>}
        {!result.notShown && result.answered === 0 && <p className="text-ink2">{t("results.nobody")}</p>}
        {showsFirstPlaces && <p className="text-ink2">{t("results.firstByGroup")}</p>}
        {result.notSplit && <p className="text-ink2">{t(`results.notSplit.${result.notSplit}`)}</p>}
        {result.blocks.map((block, index) => (
          <ResultBlock key={index} block={block} question={question} split={split} words={words} />
        ))}
        {(question.type === "short_text" || question.type === "long_text") && result.answered !== null && result.answered > 0 && (
          <p>
            {t("results.words", { count: result.answered })} {inboxHref && <a href={inboxHref}>{t("results.readThem")}</a>}
          </p>
        )}
      </div>
    </Section>
  );
}

function aside({ answered, blocks }: QuestionResult, lang: string, t: TFunction<"surveys">) {
  const parts = [answered === null ? t("results.notShown") : t("results.answered", { count: answered })];
  if (blocks.some(({ kind }) => kind === "ranking")) parts.push(t("results.oneIsBest"));
  const [block] = blocks;
  const [row] = block?.rows ?? [];
  if (block && block.rows.length === 1 && row && row.groups.length === 0 && row.mean !== null) parts.push(t("results.mean", { mean: formatNumber(row.mean, lang) }));
  if (block && block.median !== null && block.median !== undefined) parts.push(t("results.median", { median: formatNumber(block.median, lang) }));
  return parts.join(" · ");
}
