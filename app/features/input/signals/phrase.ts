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
  begins: Beginning[];
  /** What must stand in a text besides the word it begins with: of each list one, as bits of `wordsOf`. */
  needed: () => number[][];
  /** Whether the phrase stands in a text from a place on, and where it ends there; 0 where it does not stand there. */
  endIn: (text: string, from: number) => number;
}

/** A word, or the beginning of one (`isStem`), with which a phrase can begin. */
export interface Beginning {
  word: string;
  isStem: boolean;
  /** What can come next: two letters of it, which most of what comes in a text has not. Null where anything can, or nothing has to. */
  next: () => ReadonlySet<string> | null;
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
  const begins = new Map<string, Beginning>();
  for (const [at, part] of written.entries()) {
    const { kind, choices } = read(part);
    if (kind === "gap") throw new Error(`a phrase begins with a word: ${line}`);
    const after = once(() => nextLetters(written.slice(at + 1).map(read), writing));
    for (const { words, isStem } of choices) {
      const [word, rest] = words.split(/ (.*)/) as [string, string | undefined];
      const next = rest === undefined ? after : once(() => nextLetters([{ kind: "word", size: 0, choices: [{ words: rest, isStem }] }], writing));
      const key = `${word} ${isStem && rest === undefined}`;
      const other = begins.get(key)?.next;
      begins.set(key, { word, isStem: isStem && rest === undefined, next: other ? once(() => either(other(), next())) : next });
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
  const needed = () => written.slice(1).map(read).filter(({ kind }) => kind === "word").map(({ choices }) => choices.map(({ words, isStem }) => bitOf(isStem && !words.includes(" ") ? words : firstOf(words))));
  return { begins: [...begins.values()], needed, endIn };
}

/** The first of some words, with the space after it. */
function firstOf(words: string): string {
  return `${words.split(" ", 1)[0]!} `;
}

/** What a function gives, worked out when it is asked for at first. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** How many letters of the next word are looked at. */
export const NEXT_LETTERS = 2;

/** The letters with which some parts of a phrase can go on; null where anything can come next, or nothing has to. */
function nextLetters(parts: readonly Part[], { joined = "" }: Writing): Set<string> | null {
  const letters = new Set<string>();
  for (const { kind, choices } of parts) {
    if (kind === "gap") return null;
    for (const { words, isStem } of choices) {
      const written = isStem ? words : `${words} `;
      if (written.length < NEXT_LETTERS) return null;
      for (const before of ["", ...joined]) letters.add((before + written).slice(0, NEXT_LETTERS));
    }
    if (kind === "word") return letters;
  }
  return null;
}

function either(some: ReadonlySet<string> | null, others: ReadonlySet<string> | null): ReadonlySet<string> | null {
  return some && others && new Set([...some, ...others]);
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
