import type { TFunction } from "i18next";
import { Fragment } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { formatNumber, formatMonth } from "#app/ui/format/format.ts";
import type { Label } from "../columns.ts";
import type { Split } from "../splits.ts";

/** What the labels of results need: the survey's words, the places, and the numbers of its versions. */
export interface ResultWords {
  lang: string;
  texts: Record<string, ReadableText>;
  places: Record<string, { words: string; lang: string }>;
  versionNumbers: Record<string, number>;
}

/** A label as plain words, for a sentence. */
export function labelText(label: Label, words: ResultWords, t: TFunction<"surveys">): string {
  return partsOf(label, words, t).map((part) => part.words).join(t("results.or"));
}

/** A label on the page, each text in its own language and direction. */
export function ResultLabel({ label, words }: { label: Label; words: ResultWords }) {
  const { t } = useTranslation("surveys");
  return (
    <bdi>
      {partsOf(label, words, t).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && t("results.or")}
          <span lang={part.lang} dir={directionOf(part.lang)}>
            {part.words}
          </span>
        </Fragment>
      ))}
    </bdi>
  );
}

interface LabelPart {
  words: string;
  lang: string;
}

function partsOf(label: Label, { texts, lang }: ResultWords, t: TFunction<"surveys">): LabelPart[] {
  const own = (words: string) => [{ words, lang }];
  switch (label.kind) {
    case "texts":
      return label.textIds.flatMap((id) => (texts[id] ? [wordsFor(texts[id])] : []));
    case "answer":
      return own(t(`results.answers.${label.code}`));
    case "numbers":
      return own(label.from === label.to ? formatNumber(label.from, lang) : t("results.range", { from: formatNumber(label.from, lang), to: formatNumber(label.to, lang) }));
    case "months":
      return own(label.from === label.to ? formatMonth(label.from, lang) : t("results.range", { from: formatMonth(label.from, lang), to: formatMonth(label.to, lang) }));
  }
}

/** The name of a group of respondents: a language in its own name, a place, a version, a way of answering; or several small ones. */
export function groupText(by: Split, keys: readonly string[], words: ResultWords, t: TFunction<"surveys">): string {
  return keys.length === 1 ? groupName(by, keys[0]!, words, t).words : t(`results.others.${by}`);
}

export function GroupLabel({ by, keys, words }: { by: Split; keys: readonly string[]; words: ResultWords }) {
  const { t } = useTranslation("surveys");
  if (keys.length !== 1) return <bdi>{t(`results.others.${by}`)}</bdi>;
  const name = groupName(by, keys[0]!, words, t);
  return (
    <bdi lang={name.lang} dir={directionOf(name.lang)}>
      {name.words}
    </bdi>
  );
}

function groupName(by: Split, key: string, { places, versionNumbers, lang }: ResultWords, t: TFunction<"surveys">): LabelPart {
  switch (by) {
    case "lang":
      return { words: ownName(key), lang: key };
    case "site":
      return places[key] ?? { words: t("results.noSite"), lang };
    case "version":
      return { words: t("results.version", { number: formatNumber(versionNumbers[key] ?? 0, lang) }), lang };
    case "mode":
      return { words: t(`modes.${modeOf(key)}`), lang };
  }
}

function modeOf(key: string): "web" | "paper" | "phone" | "interview" {
  return key === "paper" || key === "phone" || key === "interview" ? key : "web";
}
