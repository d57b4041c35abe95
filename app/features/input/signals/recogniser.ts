import { readPhrases, type Phrase } from "./phrase.ts";
import type { LanguageOfSignals, SignalRule } from "./rule.ts";
import { SIGNALS, type Signal, type SignalUrgency, type UrgentSignal } from "./signal.ts";
import { joined, JOINED, mayHave, packed, type Words } from "./words-of.ts";

const FIELDS = ["any", "near", "with", "unless"] as const;
type Field = (typeof FIELDS)[number];

/** How far apart two things of one thought may stand, in letters of the compared text. */
const NEAR = 130;

/** Stems are looked up by their letters; none is longer. */
const LONGEST_STEM = 16;
const SHORTEST_STEM = 2;

interface Candidate {
  rule: number;
  field: Field;
  phrase: Phrase;
}

interface Span {
  from: number;
  to: number;
}

type Recogniser = (words: Words, options?: { without?: LanguageOfSignals }) => UrgentSignal[];

type Found = Partial<Record<Field, Span[]>>;

/**
 * Makes the function that tells which signals are in a text. Every phrase of every language is found by the word it begins
 * with, so that a text costs what its words cost, not what the phrases do. What stands near a signal, with it, or takes it
 * back is looked for only where there may be one: in most texts there is none. A language can be left out (`without`).
 */
export function recogniser(languages: readonly LanguageOfSignals[], { withMarks = false } = {}): Recogniser {
  const rules = languages.flatMap(({ rules }) => rules);
  const beginningAt = byWord(indexOf(languages, withMarks));
  return (words, { without } = {}) => {
    const leftOut = without ? new Set(without.rules.map((rule) => rules.indexOf(rule))) : undefined;
    const found = new Map<number, Found>();
    const places = words.begins.map((_, place) => beginningAt(words, place));
    const look = (which: "signals" | "besides") => places.forEach((begun, place) => tryAll(words, place, begun[which], found, leftOut));
    look("signals");
    if (found.size === 0) return [];
    look("besides");
    return strongest(rules, found);
  };
}

/** Adds to what was `found` which phrases stand in a text from a place on, but for those of some rules. */
function tryAll(words: Words, place: number, { trials, needs }: Trials, found: Map<number, Found>, leftOut?: ReadonlySet<number>): void {
  let from = 0;
  for (const trial of trials) {
    const to = from + 1 + needs[from]!;
    if (!leftOut?.has(trial.rule) && mayHave(words, needs, from + 1, to)) tryAt(words, words.begins[place]!, trial, found);
    from = to;
  }
}

/** Adds to what was `found` where a phrase stands in a text from a place on. */
function tryAt(words: Words, at: number, { rule, field, endIn }: Trial, found: Map<number, Found>): void {
  const to = endIn(words.text, at);
  if (to === 0) return;
  let spans = found.get(rule);
  if (!spans) found.set(rule, (spans = {}));
  (spans[field] ??= []).push({ from: at, to });
}

/** A phrase to be tried. */
interface Trial {
  rule: number;
  field: Field;
  endIn: Phrase["endIn"];
}

interface Trials {
  trials: readonly Trial[];
  /** What each of them needs besides: `packed` for each, and those `joined`. */
  needs: Uint16Array;
}

/** The phrases that a word may begin. */
interface Begun {
  /** With the space after it. */
  word: string;
  /** Those that are a signal. */
  signals: Trials;
  /** Those that say more about one. */
  besides: Trials;
}

/** So many words are known by heart: those that everybody uses. */
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 24;

/** The phrases that a word of a text may begin, as a function that remembers the answer: most of what people write are the same few words. */
function byWord({ words, stems }: Index): (of: Words, place: number) => Begun {
  const known = new Map<number, Begun>();

  return ({ text, begins, hashes }, place) => {
    const at = begins[place]!;
    const before = known.get(hashes[place]!);
    // Two words may have one hash.
    if (before && text.startsWith(before.word, at)) return before;
    const word = text.slice(at, text.indexOf(" ", at));
    const found = [...candidates(word), ...(JOINED.includes(word.charCodeAt(0)) ? candidates(word.slice(1)) : [])];
    const begun = { word: `${word} `, signals: trialsOf(found.filter(({ field }) => field === "any")), besides: trialsOf(found.filter(({ field }) => field !== "any")) };
    // Begun anew when it is full: what fills it may be words that nobody writes twice.
    if (known.size >= MOST_KNOWN) known.clear();
    if (word.length <= LONGEST_KNOWN) known.set(hashes[place]!, begun);
    return begun;
  };

  function candidates(begin: string): Candidate[] {
    const found = [...(words.get(begin) ?? [])];
    for (let letters = SHORTEST_STEM; letters <= begin.length && letters <= LONGEST_STEM; letters += 1) found.push(...(stems.get(begin.slice(0, letters)) ?? []));
    return found;
  }
}

/** Most words begin nothing. */
const NO_TRIALS: Trials = { trials: [], needs: new Uint16Array() };

function trialsOf(candidates: readonly Candidate[]): Trials {
  if (candidates.length === 0) return NO_TRIALS;
  const trials = candidates.map(({ rule, field, phrase: { endIn } }) => ({ rule, field, endIn }));
  return { trials, needs: Uint16Array.from(joined(candidates.map(({ phrase }) => packed(phrase.needed())))) };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The phrases by the words, and the beginnings of words, that they begin with. */
interface Index {
  words: Map<string, Candidate[]>;
  stems: Map<string, Candidate[]>;
}

function indexOf(languages: readonly LanguageOfSignals[], withMarks: boolean): Index {
  const index: Index = { words: new Map(), stems: new Map() };
  let rule = 0;
  for (const { rules, writing } of languages) {
    for (const signal of rules) {
      for (const field of FIELDS) {
        for (const phrase of readPhrases(signal[field] ?? "", writing, withMarks)) {
          for (const { word, isStem } of phrase.begins) push(isStem ? index.stems : index.words, word, { rule, field, phrase });
        }
      }
      rule += 1;
    }
  }
  return index;
}

function strongest(rules: readonly SignalRule[], found: Map<number, Found>): UrgentSignal[] {
  // What takes a signal back does so for every rule and language: they share words (`cortaron la luz un minuto`).
  const takenBack = new Map<Signal, Span[]>();
  for (const [index, { unless = [] }] of found) {
    const { signal } = rules[index]!;
    const spans = takenBack.get(signal);
    if (spans) spans.push(...unless);
    else takenBack.set(signal, [...unless]);
  }
  for (const spans of takenBack.values()) spans.sort((one, other) => one.from - other.from);
  const urgencies = new Map<Signal, SignalUrgency>();
  for (const [index, spans] of found) {
    const rule = rules[index]!;
    if (!tells(rule, spans, takenBack.get(rule.signal)!)) continue;
    urgencies.set(rule.signal, Math.min(rule.urgency, urgencies.get(rule.signal) ?? rule.urgency) as SignalUrgency);
  }
  return inOrder(urgencies);
}

/** Signals with the strongest urgency that any of the lists gives them, strongest first. */
export function merged(lists: readonly (readonly UrgentSignal[])[]): UrgentSignal[] {
  const urgencies = new Map<Signal, SignalUrgency>();
  for (const { signal, urgency } of lists.flat()) urgencies.set(signal, Math.min(urgency, urgencies.get(signal) ?? urgency) as SignalUrgency);
  return inOrder(urgencies);
}

function inOrder(urgencies: ReadonlyMap<Signal, SignalUrgency>): UrgentSignal[] {
  return SIGNALS.flatMap((signal) => (urgencies.has(signal) ? [{ signal, urgency: urgencies.get(signal)! }] : [])).sort((a, b) => a.urgency - b.urgency);
}

/** Whether what was found of a rule is its signal. */
function tells(rule: SignalRule, { any = [], near = [], with: beside = [] }: Found, takenBack: readonly Span[]): boolean {
  if (rule.with && beside.length === 0) return false;
  return any.some((hit) => !touches(takenBack, hit, 0) && (!rule.near || touches(near, hit, NEAR)));
}

/** No phrase is longer, in letters of the compared text. */
const LONGEST_SPAN = 400;

/** Whether one of the spans, which are in order, overlaps another span or lies less than `distance` letters from it. */
function touches(spans: readonly Span[], { from, to }: Span, distance: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < from - distance - LONGEST_SPAN) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < spans.length && spans[at]!.from < to + distance; at += 1) if (spans[at]!.to + distance > from) return true;
  return false;
}
