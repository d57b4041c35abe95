import { fold } from "#app/platform/i18n/fold.ts";
import { wordLanguage } from "./routing.ts";

/** PostgreSQL 15's text search configurations that know a language's endings; later versions have these and more. */
const CONFIGURATIONS: Record<string, string> = {
  ar: "arabic",
  ca: "catalan",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  eu: "basque",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hi: "hindi",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  nb: "norwegian",
  ne: "nepali",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  yi: "yiddish",
};

/** The text search configuration for a language; `simple` where PostgreSQL does not know its endings (Haitian Creole, Vietnamese). */
export function configurationOf(lang: string): string {
  return CONFIGURATIONS[wordLanguage(lang)] ?? "simple";
}

const WITHOUT_SPACES = new Set(["zh-Hans", "zh-Hant", "ja", "th", "lo", "km", "my"]);

/** Whether a language writes its words without spaces between them: there a word is found anywhere in the text. */
export function hasNoSpaces(lang: string): boolean {
  return WITHOUT_SPACES.has(wordLanguage(lang));
}

/** How many words and phrases of one language a rule may have, and how long each may be. */
export const MOST_WORDS = 100;
export const LONGEST_PHRASE = 60;

/** Words and phrases of a form: one on each line, or with commas between them. */
export function phrasesIn(typed: string): string[] {
  const phrases = typed.split(/[\n,،、，;]/).map((phrase) => phrase.replaceAll(/\s+/g, " ").trim()).filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  return [...new Map(phrases.map((phrase) => [fold(phrase), phrase])).values()];
}
