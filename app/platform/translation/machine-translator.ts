/** From which language into which, as BCP 47 tags. */
export interface LanguagePair {
  from: string;
  to: string;
}

/** One text to translate. It leaves this machine, and goes to the translator's configured address only. */
export interface WordsToTranslate extends LanguagePair {
  words: string;
  /** Ends the wait: a machine that takes too long is given up. */
  signal: AbortSignal;
}

/** A machine that translates, whichever program it is. What it says is a gist: nobody has checked it. */
export interface MachineTranslator {
  /** The words in the other language, its paragraphs kept. @throws {@link TranslationFailure} */
  translate(request: WordsToTranslate): Promise<string>;
  /** Which pairs it knows. @throws {@link TranslationFailure} */
  pairs(signal: AbortSignal): Promise<LanguagePair[]>;
}

/** The kinds of machines that Heard can talk to. */
export const MACHINE_KINDS = ["apertium", "libretranslate"] as const;
export type MachineKind = (typeof MACHINE_KINDS)[number];

/** Why a machine gave no translation: a code, never what it said, which may quote the text. */
export const FAILURES = [
  "unreachable",
  "timeout",
  "redirected",
  "refused",
  "busy",
  "broken",
  "unreadable",
  "too_large",
  "too_long",
  "unknown_pair",
] as const;
export type FailureCode = (typeof FAILURES)[number];

/** A machine gave no translation. */
export class TranslationFailure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
    this.name = "TranslationFailure";
  }
}

/** Whether the same text would fail again, however often it is tried. */
export function isForGood(code: FailureCode): boolean {
  return code === "unknown_pair" || code === "too_long";
}

/** The longest text that is sent to a machine, in characters. */
export const LONGEST_SENT = 20_000;
