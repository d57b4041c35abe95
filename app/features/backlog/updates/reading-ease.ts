import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** An update has at most so many words, said and did together, and English is read by everybody at this grade (DOMAIN §8, DESIGN §7). */
export const MOST_WORDS = 120;
export const HIGHEST_GRADE = 6;

/** How long and how hard some words are. `grade`: the school grade by Flesch and Kincaid, of English only; null where there is too little to say. */
export interface ReadingEase {
  words: number;
  grade: number | null;
}

const FEWEST_WORDS = 15;

/** Counts words and sentences as the language has them, and says the grade where they are English. */
export function readingEase(text: string, lang: string): ReadingEase {
  const words = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  if (words.length < FEWEST_WORDS || !/^en\b/i.test(lang)) return { words: words.length, grade: null };
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0);
  return { words: words.length, grade: Math.max(1, Math.round(fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }))) };
}
