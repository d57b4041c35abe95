import { sameLanguage } from "#app/features/texts/texts.ts";
import type { FailureCode, LanguagePair, MachineKind } from "#app/platform/translation/machine-translator.ts";

/** A machine that drafts translations, as its administrators see it. */
export interface Engine {
  id: string;
  kind: MachineKind;
  address: string;
  hasKey: boolean;
  pairs: LanguagePair[];
  /** What patients write, and what is written to them, may be sent there too. */
  getsPrivate: boolean;
  isOn: boolean;
  lastSuccessAt: Date | null;
  lastFailureAt: Date | null;
  lastFailure: FailureCode | null;
  version: number;
}

/** A pair as it is kept and as its tick box sends it. */
export function spellPair({ from, to }: LanguagePair): string {
  return `${from}>${to}`;
}

/** A pair as it was spelt; null where that is none. */
export function readPair(spelt: string): LanguagePair | null {
  const [from, to, more] = spelt.split(">");
  return from && to && more === undefined ? { from, to } : null;
}

/** Whether a pair is among some pairs, as written languages: `es-MX` into `en` is `es` into `en`. */
export function isAmong(pair: LanguagePair, pairs: readonly LanguagePair[]): boolean {
  return pairs.some((one) => sameLanguage(one.from, pair.from) && sameLanguage(one.to, pair.to));
}

/** Whether a machine did not do what it was asked last. */
export function isFailing({ isOn, lastSuccessAt, lastFailureAt }: Pick<Engine, "isOn" | "lastSuccessAt" | "lastFailureAt">): boolean {
  return isOn && lastFailureAt !== null && (lastSuccessAt === null || lastFailureAt > lastSuccessAt);
}

/** A text as far as it matters which machine may have it. */
export interface TextForMachine {
  lang: string;
  to: string;
  audience: string;
}

/** Whether only few may read a text: what patients write and what is written to them, and what a group keeps to itself. */
export function isPrivate(text: { audience: string }): boolean {
  return text.audience !== "public";
}

/** Whether a machine may be asked for a text: it is switched on, asked for this pair, and may have such words. */
export function mayHave(engine: Pick<Engine, "isOn" | "pairs" | "getsPrivate">, text: TextForMachine): boolean {
  return engine.isOn && (engine.getsPrivate || !isPrivate(text)) && isAmong({ from: text.lang, to: text.to }, engine.pairs);
}

/** The pairs a programme can ask for: each of its languages into the one the team works in, and back. */
export function pairsOf(programme: { languages: readonly string[]; workingLanguage: string }): LanguagePair[] {
  const { workingLanguage: working } = programme;
  return programme.languages.filter((lang) => !sameLanguage(lang, working)).flatMap((lang) => [{ from: lang, to: working }, { from: working, to: lang }]);
}
