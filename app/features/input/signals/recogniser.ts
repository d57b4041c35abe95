import { readPhrases } from "./phrase.ts";
import type { LanguageOfSignals, SignalRule } from "./rule.ts";
import { SIGNALS, type Signal, type SignalUrgency, type UrgentSignal } from "./signal.ts";

const FIELDS = ["any", "near", "with", "unless"] as const;
type Field = (typeof FIELDS)[number];

/** How far apart two things of one thought may stand, in letters of the compared text. */
const NEAR = 130;

/** Stems are looked up by their letters; none is longer. */
const LONGEST_STEM = 16;
const SHORTEST_STEM = 2;

/** Arabic writes “and” and “so” together with the next word. */
const JOINED = /^[وف]./;

interface Candidate {
  rule: number;
  field: Field;
  regex: RegExp;
}

interface Span {
  from: number;
  to: number;
}

type Found = Partial<Record<Field, Span[]>>;

/**
 * Makes the function that tells which signals are in a text. Every phrase of every language is found by the word it begins
 * with, so that a text costs what its words cost, not what the phrases do.
 */
export function recogniser(languages: readonly LanguageOfSignals[]): (normalised: string) => UrgentSignal[] {
  const rules = languages.flatMap(({ rules }) => rules);
  const { words, stems } = indexOf(languages);
  return (normalised) => {
    const found = new Map<number, Found>();
    for (let at = 1; at < normalised.length; at = normalised.indexOf(" ", at) + 1) {
      const end = normalised.indexOf(" ", at);
      const word = normalised.slice(at, end);
      look(word);
      if (JOINED.test(word)) look(word.slice(1));

      function look(begin: string): void {
        test(words.get(begin));
        for (let letters = SHORTEST_STEM; letters <= begin.length && letters <= LONGEST_STEM; letters += 1) test(stems.get(begin.slice(0, letters)));
      }

      function test(candidates: Candidate[] | undefined): void {
        for (const { rule, field, regex } of candidates ?? []) {
          regex.lastIndex = at;
          if (!regex.test(normalised)) continue;
          let spans = found.get(rule);
          if (!spans) found.set(rule, (spans = {}));
          (spans[field] ??= []).push({ from: at, to: regex.lastIndex });
        }
      }
    }
    return strongest(rules, found);
  };
}

function indexOf(languages: readonly LanguageOfSignals[]) {
  const words = new Map<string, Candidate[]>();
  const stems = new Map<string, Candidate[]>();
  let rule = 0;
  for (const { rules, writing } of languages) {
    for (const signal of rules) {
      for (const field of FIELDS) {
        for (const { begins, regex } of readPhrases(signal[field] ?? "", writing)) {
          for (const { word, isStem } of begins) {
            const index = isStem ? stems : words;
            const candidates = index.get(word);
            if (candidates) candidates.push({ rule, field, regex });
            else index.set(word, [{ rule, field, regex }]);
          }
        }
      }
      rule += 1;
    }
  }
  return { words, stems };
}

function strongest(rules: readonly SignalRule[], found: Map<number, Found>): UrgentSignal[] {
  const urgencies = new Map<Signal, SignalUrgency>();
  for (const [index, spans] of found) {
    const rule = rules[index]!;
    if (!tells(rule, spans)) continue;
    urgencies.set(rule.signal, Math.min(rule.urgency, urgencies.get(rule.signal) ?? rule.urgency) as SignalUrgency);
  }
  return SIGNALS.flatMap((signal) => (urgencies.has(signal) ? [{ signal, urgency: urgencies.get(signal)! }] : [])).sort((a, b) => a.urgency - b.urgency);
}

/** Whether what was found of a rule is its signal. */
function tells(rule: SignalRule, { any = [], near = [], with: beside = [], unless = [] }: Found): boolean {
  if (rule.with && beside.length === 0) return false;
  if (rule.near && near.length === 0) return false;
  return any.some(
    (hit) => !unless.some((other) => overlaps(hit, other)) && (!rule.near || near.some((one) => one.from - hit.to < NEAR && hit.from - one.to < NEAR)),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
