import { stringify } from "csv-stringify/sync";
import type { Actor } from "#app/features/events/actor.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped, ownName } from "#app/platform/i18n/languages.ts";
import { textIdsOf } from "../definition.ts";
import { fileColumns, HIDDEN, type FileColumn } from "./answers-file.ts";
import type { Label } from "./columns.ts";
import type { SurveyForResults, SurveyResults } from "./results.queries.server.ts";

/** What each column and each code of the file of answers means, in every language of the programme. Formulas are made harmless. */
export async function codebook(actor: Actor, survey: SurveyForResults, results: SurveyResults, languages: readonly string[]): Promise<string> {
  const ids = survey.versions.flatMap(({ definition }) => textIdsOf(definition));
  const words = await Promise.all(languages.map(async (lang) => ({ lang, texts: await readTexts(actor, ids, lang) })));
  const said = (label: Label) => words.map(({ lang, texts }) => labelIn(label, lang, texts));
  const meaning = (key: "hidden" | "ticked" | "notTicked" | "wrote") => words.map(({ lang }) => translator(isShipped(lang) ? lang : "en")(`surveys:codebook.${key}`));
  const rows = fileColumns(results.questions).flatMap((column) => [
    [column.name, "", ...said({ kind: "texts", textIds: textsOf(column) })],
    ...valuesOf(column).map(({ code, label }) => [column.name, code, ...(typeof label === "string" ? meaning(label) : said(label))]),
    ...(hasHidden(column) ? [[column.name, HIDDEN, ...meaning("hidden")]] : []),
  ]);
  return stringify([["column", "value", ...languages.map((lang) => `${ownName(lang)} (${lang})`)], ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

function textsOf({ result, choice, name, kind }: FileColumn): string[] {
  const { question } = result.joined;
  const row = question.type === "matrix" ? question.rows.find(({ code }) => name === `${question.code}.${code}`) : undefined;
  return [question.textId, ...(row ? [row.textId] : []), ...(kind === "ticked" && choice?.label.kind === "texts" ? choice.label.textIds : [])];
}

function valuesOf({ kind, values }: FileColumn): { code: string; label: Label | "ticked" | "notTicked" | "wrote" }[] {
  if (kind === "wrote") return [{ code: "1", label: "wrote" }];
  if (kind === "ticked") return values.length === 0 ? [] : [{ code: "1", label: "ticked" }, { code: "0", label: "notTicked" }];
  return values.map(({ code, column }) => ({ code, label: column.label }));
}

function hasHidden({ kind, values, result, name }: FileColumn): boolean {
  if (kind === "ticked") return values.length === 0;
  if (kind === "wrote") return false;
  const [block] = result.blocks;
  const { question } = result.joined;
  const row = question.type === "matrix" ? question.rows.findIndex(({ code }) => name === `${question.code}.${code}`) : 0;
  return block!.rows[row]!.counts.includes(null);
}

function labelIn(label: Label, lang: string, texts: ReadonlyMap<string, ReadableText>): string {
  switch (label.kind) {
    case "texts":
      return label.textIds.flatMap((id) => (texts.get(id) ? [wordsFor(texts.get(id)!).words] : [])).join(" · ");
    case "answer":
      return translator(isShipped(lang) ? lang : "en")(`surveys:results.answers.${label.code}`);
    case "numbers":
    case "months":
      return label.from === label.to ? String(label.from) : `${label.from} – ${label.to}`;
  }
}
