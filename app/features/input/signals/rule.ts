import type { Writing } from "./phrase.ts";
import type { Signal, SignalUrgency } from "./signal.ts";

/** What tells one signal in one language. Each field holds lines of phrases; see phrase.ts. */
export interface SignalRule {
  signal: Signal;
  urgency: SignalUrgency;
  /** The words that tell it. */
  any: string;
  /** Something of the same thought that must stand near them: a day, a child. */
  near?: string;
  /** Something that must stand anywhere in the text: a baby in a house without heat. */
  with?: string;
  /** Words that sound like it and are something else (“I'd kill for a coffee”, “I'm not going to hurt myself”). */
  unless?: string;
}

/** Everything that is recognised in one language. */
export interface LanguageOfSignals {
  writing: Writing;
  rules: readonly SignalRule[];
}
