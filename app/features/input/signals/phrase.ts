import { normalise } from "./normalise.ts";

/*
 * A phrase is a line of words as people write them, with few signs:
 *
 *   word        the word; accents, case and apostrophes do not matter
 *   stem*       any word that begins so
 *   a|b_c       one of these; `_` is a space inside one of them
 *   [a|b]       one of these or nothing
 *   {name}      one of the language's words of that name
 *   ~           up to three words of the same sentence (of Chinese, up to six signs)
 *   ~~          up to eight words of the same sentence (of Chinese, up to sixteen signs)
 *
 * Everything in it is bounded, so that no text takes long, whoever wrote it.
 */

export interface Phrase {
  /** Words, or beginnings of words (`isStem`), with which it can begin. */
  begins: { word: string; isStem: boolean }[];
  /** Matches from the beginning of a word on. */
  regex: RegExp;
}

/** How a language is written, as far as phrases care. */
export interface Writing {
  gaps: readonly [number, number];
  /** Letters that may stand before any word without a space (Arabic “and”). */
  joined?: string;
  words: Record<string, string>;
}

/** Reads the lines of a language's phrases; empty lines are left out. */
export function readPhrases(lines: string, writing: Writing): Phrase[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => readPhrase(line, writing));
}

function readPhrase(line: string, writing: Writing): Phrase {
  const parts = withNamedWords(line, writing).split(/\s+/).map(readPart);
  const begins: Phrase["begins"] = [];
  for (const part of parts) {
    if (part.kind === "gap") throw new Error(`a phrase begins with a word: ${line}`);
    begins.push(...part.choices.map(({ words, isStem }) => ({ word: words.split(" ")[0]!, isStem: isStem && !words.includes(" ") })));
    if (part.kind === "word") break;
  }
  const joined = writing.joined ? `[${writing.joined}]?` : "";
  const source = parts.map((part) => {
    if (part.kind === "gap") return `(?:[^ .]+ ){0,${writing.gaps[part.size]!}}?`;
    const choices = `(?:${part.choices.map(({ words, isStem }) => words.replaceAll(" ", ` ${joined}`) + (isStem ? "[^ ]*" : "")).join("|")}) `;
    return part.kind === "optional" ? `(?:${joined}${choices})?` : joined + choices;
  });
  return { begins, regex: new RegExp(source.join(""), "y") };
}

function withNamedWords(line: string, { words }: Writing): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (!words[name]) throw new Error(`no words are called ${name}: ${line}`);
    return words[name].trim().replaceAll(/\s+/g, "|");
  });
}

type Part = { kind: "gap"; size: 0 | 1 } | { kind: "word" | "optional"; choices: { words: string; isStem: boolean }[] };

function readPart(part: string): Part {
  if (/^~~?$/.test(part)) return { kind: "gap", size: part === "~" ? 0 : 1 };
  const isOptional = part.startsWith("[") && part.endsWith("]");
  const choices = (isOptional ? part.slice(1, -1) : part).split("|").map((choice) => ({
    words: normalise(choice.replaceAll("_", " ").replace(/\*$/, "")).trim(),
    isStem: choice.endsWith("*"),
  }));
  return { kind: isOptional ? "optional" : "word", choices };
}
