/** Words shorter than this tell nobody what something is about; a sign of Chinese says as much as several letters. */
const FEWEST_LETTERS = 4;
const MOST_READ = 200;

/** The words of a text that may say what it is about, each once, as they stand there. */
export function wordsIn(text: string, lang: string): string[] {
  const words = new Map<string, string>();
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    if (words.size === MOST_READ) break;
    const isLong = [...segment].length >= (/\p{Script=Han}/u.test(segment) ? 2 : FEWEST_LETTERS);
    if (isWordLike && isLong && /\p{L}/u.test(segment)) words.set(segment.toLowerCase(), words.get(segment.toLowerCase()) ?? segment);
  }
  return [...words.values()];
}
