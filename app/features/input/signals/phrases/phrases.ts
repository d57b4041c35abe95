import { SIGNALS, type Signal, type SignalUrgency } from "../signal.ts";

/** What people might type on a phone in one language, one line each: `signal | words`, or `- | words` where there is none. */
export interface Phrases {
  /** Written first, before the phrases that recognise them; none was changed for these, but one mind thought of both. */
  heldOut: string;
  tuned: string;
  /** Written when all else stood, to be unlike it; nothing was changed for them. They show where a list of phrases ends. */
  later: string;
}

export interface TestPhrase {
  words: string;
  expected: { signal: Signal; urgency: SignalUrgency } | null;
}

const URGENCY: Record<Signal, SignalUrgency> = {
  self_harm: 1,
  violence: 1,
  lockout: 1,
  shutoff: 2,
  deadline: 2,
  threat: 2,
  rights: 2,
  health_harm: 3,
  no_answer: 3,
};

/** The phrases of some lines; `shutoff:3` names a level that is not the signal's usual one. */
export function readTestPhrases(lines: string): TestPhrase[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name, level, words] = /^(-|\w+)(?::(\d))? \| (.+)$/.exec(line) ?? [];
      if (!words || (name !== "-" && !(SIGNALS as readonly string[]).includes(name!))) throw new Error(`no test phrase: ${line}`);
      const signal = name as Signal;
      return { words, expected: name === "-" ? null : { signal, urgency: level ? (Number(level) as SignalUrgency) : URGENCY[signal] } };
    });
}
