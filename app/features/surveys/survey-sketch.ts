import type { ShowIf } from "./survey.ts";

/** Words in the programme's working language, or in several languages. */
export type SketchWords = string | Readonly<Record<string, string>>;

export interface SketchChoice {
  code: string;
  words: SketchWords;
  isExclusive?: boolean;
  isOther?: boolean;
}

interface SketchBase {
  code: string;
  words: SketchWords;
  help?: SketchWords;
  isRequired?: boolean;
  showIf?: ShowIf;
  isIdentifying?: boolean;
}

/** A question with its words in it, before they are texts: as a template, the sample or a form gives it. */
export type QuestionSketch = SketchBase &
  (
    | { type: "statement" | "date" | "short_text" | "long_text" }
    | { type: "single"; choices: SketchChoice[] }
    | { type: "several"; choices: SketchChoice[]; most?: number }
    | { type: "yes_no"; hasNotSure?: boolean }
    | { type: "scale"; from: number; to: number; low?: SketchWords; high?: SketchWords; steps?: SketchChoice[] }
    | { type: "matrix"; rows: SketchChoice[]; choices: SketchChoice[] }
    | { type: "ranking"; choices?: SketchChoice[]; choicesOf?: string; most?: number }
    | { type: "number"; least?: number; most?: number }
  );

export interface PageSketch {
  code: string;
  title?: SketchWords;
  questions: QuestionSketch[];
}

/** The words of a sketch in one language, else in English, else in whatever it has. */
export function sketchWords(words: SketchWords, lang: string): { words: string; lang: string } {
  if (typeof words === "string") return { words, lang };
  const found = words[lang] !== undefined ? lang : words.en !== undefined ? "en" : Object.keys(words)[0]!;
  return { words: words[found]!, lang: found };
}
