import { normalise, normaliseMarked } from "./normalise.ts";
import { bitOf } from "./words-of.ts";

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
 *   ^ …         a line that counts only where the text was typed with its marks (Vietnamese)
 *
 * Everything in it is bounded, so that no text takes long, whoever wrote it.
 */

export interface Phrase {
  /** Words, or beginnings of words (`isStem`), with which it can begin. */
  begins: { word: string; isStem: boolean }[];
  /** What must stand in a text besides the word it begins with: of each list one, as bits of `wordsOf`. */
  needed: () => readonly (readonly number[])[];
  /** Whether the phrase stands in a text from a place on, and where it ends there; 0 where it does not stand there. */
  endIn: (text: string, from: number) => number;
}

/** How a language is written, as far as phrases care. */
export interface Writing {
  gaps: readonly [number, number];
  /** Letters that may stand before any word without a space (Arabic “and”). */
  joined?: string;
  words: Record<string, string>;
}

/** Reads the lines of a language's phrases; empty lines are left out. `withMarks`: for texts typed with their marks. */
export function readPhrases(lines: string, writing: Writing, withMarks: boolean): Phrase[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && (withMarks || !line.startsWith("^")))
    .map((line) => readPhrase(line.replace(/^\^\s*/, ""), writing, withMarks ? normaliseMarked : normalise));
}

function readPhrase(line: string, writing: Writing, compare: (words: string) => string): Phrase {
  const written = line.split(/\s+/);
  const read = (part: string) => readPart(part, writing, compare);
  const begins = new Map<string, Phrase["begins"][number]>();
  for (const part of written) {
    const { kind, choices } = read(part);
    if (kind === "gap") throw new Error(`a phrase begins with a word: ${line}`);
    for (const { words, isStem } of choices) {
      const word = words.split(" ")[0]!;
      begins.set(`${word} ${isStem && word === words}`, { word, isStem: isStem && word === words });
    }
    if (kind === "word") break;
  }
  // Most phrases are never looked for: the words that they begin with do not come up.
  const regex = once(() => new RegExp(written.map((part) => sourceOf(read(part), writing)).join(""), "y"));
  const endIn = (text: string, from: number) => {
    const sought = regex();
    sought.lastIndex = from;
    sought.test(text);
    return sought.lastIndex;
  };
  const needed = once(() => written.flatMap((part, at) => neededIn(read(part), at === 0)));
  return { begins: [...begins.values()], needed, endIn };
}

/** What a function gives, worked out when it is asked for at first. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The bits of which a text must have one, if any, so that a part of a phrase can stand in it; of its first part, the second words. */
function neededIn({ kind, choices }: Part, isFirst: boolean): number[][] {
  if (kind !== "word") return [];
  if (isFirst) return choices.every(({ words }) => words.includes(" ")) ? [choices.map(({ words, isStem }) => firstBit(words.slice(words.indexOf(" ") + 1), isStem))] : [];
  return [choices.map(({ words, isStem }) => firstBit(words, isStem))];
}

/** The bit of the first of some words. */
function firstBit(words: string, isStem: boolean): number {
  return bitOf(isStem && !words.includes(" ") ? words : `${words.split(" ", 1)[0]!} `);
}

function sourceOf(part: Part, { gaps, joined }: Writing): string {
  if (part.kind === "gap") return `(?:[^ .]+ ){0,${gaps[part.size]!}}?`;
  const before = joined ? `[${joined}]?` : "";
  const choices = new Set(part.choices.map(({ words, isStem }) => words.replaceAll(" ", ` ${before}`) + (isStem ? "[^ ]*" : "")));
  const source = `${before}(?:${[...choices].join("|")}) `;
  return part.kind === "optional" ? `(?:${source})?` : source;
}

interface Part {
  kind: "gap" | "word" | "optional";
  /** Of a gap: which of the two. */
  size: 0 | 1;
  choices: Choice[];
}

function readPart(part: string, writing: Writing, compare: (words: string) => string): Part {
  if (/^~~?$/.test(part)) return { kind: "gap", size: part === "~" ? 0 : 1, choices: [] };
  const isOptional = part.startsWith("[") && part.endsWith("]");
  const choices = (isOptional ? part.slice(1, -1) : part)
    .split("|")
    .flatMap((choice) => withNamedWords(choice, writing))
    .map((choice) => readChoice(choice, compare));
  return { kind: isOptional ? "optional" : "word", size: 0, choices };
}

/** A choice with each of the words that a `{name}` in it stands for. */
function withNamedWords(choice: string, { words }: Writing): string[] {
  const [named, name] = /\{(\w+)\}/.exec(choice) ?? [];
  if (!name) return [choice];
  if (!words[name]) throw new Error(`no words are called ${name}: ${choice}`);
  return words[name].trim().split(/\s+/).map((word) => choice.replace(named!, word));
}

interface Choice {
  words: string;
  isStem: boolean;
}

/** The same words stand in many phrases. */
const readChoices = new Map<(words: string) => string, Map<string, Choice>>();

function readChoice(choice: string, compare: (words: string) => string): Choice {
  let known = readChoices.get(compare);
  if (!known) readChoices.set(compare, (known = new Map()));
  let read = known.get(choice);
  if (!read) {
    read = { words: compare(choice.replaceAll("_", " ").replace(/\*$/, "")).trim(), isStem: choice.endsWith("*") };
    known.set(choice, read);
  }
  return read;
}
