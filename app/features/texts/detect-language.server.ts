import { loadModule } from "cld3-asm";
import { chineseScript } from "./chinese-script.ts";
import { sameLanguage } from "./texts.ts";
import { isUnmarkedVietnamese } from "./unmarked-vietnamese.ts";

export interface DetectedLanguage {
  /** A BCP 47 tag; the fallback where nothing reliable was recognised. */
  lang: string;
  isReliable: boolean;
}

/** Letters below which a guess is noise. */
const FEWEST_LETTERS = 20;
const LETTERS_OF_A_SIGN = 4;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The beginning of a text tells its language; more of it only costs time. */
const MOST_READ = 600;

/**
 * Languages that patients of clinics write. What is guessed beyond them is mostly one of these, short or without its accents,
 * so it takes more to believe it.
 */
const EXPECTED = new Set(
  "am ar bn de en es fa fil fr gu hi hmn ht hy it iw ja km ko lo my ne pa pl ps pt ru so sq sw ta te th tr uk ur vi zh".split(" "),
);
const NOT_LATIN = new Set("am ar bn fa gu hi hy iw ja km ko lo my ne pa ps ru ta te th uk ur zh".split(" "));
/**
 * Letters that the other languages in the script of Arabic have and Arabic has not. Some of them stand in nearly every sentence,
 * and short Arabic ones have been taken for Pashto with 98 %.
 */
const OWN_LETTERS: Record<string, RegExp> = { fa: /[پچژگکی]/, ps: /[ټډړږښځڅڼۍېګپچژگکی]/, ur: /[ٹڈڑںےہھپچژگکی]/ };
const UNEXPECTED = { letters: 60, probability: 0.97 };

// Once a process; the bundle of the server waits for it, so that recognising is a plain function afterwards.
const identifier = (await loadModule()).create(0, MOST_READ);

/**
 * The language of what somebody wrote: recognised where there is enough to go by, else `fallback`, the language of the form.
 * `offered`: the programme's languages, whose tags are used where they say more (`pt-BR` for Portuguese).
 */
export function detectLanguage(words: string, fallback: string, offered: readonly string[] = []): DetectedLanguage {
  const beginning = words.slice(0, MOST_READ);
  if (isPlainly(fallback, beginning)) return { lang: fallback, isReliable: true };
  // Numbers and pictures say nothing of a language, and the library takes some of them for Japanese.
  const read = beginning.replaceAll(/[^\p{L}\p{M}'’.,\s]+/gu, " ");
  const letters = lettersOf(read);
  const found = letters >= FEWEST_LETTERS ? (isUnmarkedVietnamese(read) ? "vi" : recognised(read, letters)) : null;
  if (!found) return { lang: fallback, isReliable: false };
  return { lang: tagFor(found, read, [fallback, ...offered]), isReliable: true };
}

/**
 * Small words that only one of the languages that patients write has. Most people write in the language of their form, and these
 * tell it in a tenth of the time that the library takes.
 */
const OWN_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set("the and is are was were have has had my we they you he she it this that of to for with not what when who how because about there would could".split(" ")),
  es: new Set("el los las y con pero muy hay una mi yo del al está ya le lo su nadie desde cuando porque hace tengo qué dijo fue son donde también sin quién gracias señora señor hija hijo hijos usted ustedes ella ellos puede pueden quiero tiene tienen tenemos estoy estaba mucho mucha siempre ahora hoy ayer aquí alguien otro veces después".split(" ")),
  vi: new Set("không tôi là và của có được người này những một các với cho khi nhưng vì đã chúng ở rất bị nói họ thì".split(" ")),
};
const OWN_SHARE = 0.25;

/** Whether a text is plainly in a language: it is long enough, and many of its words are words of that language only. */
function isPlainly(lang: string, words: string): boolean {
  const own = OWN_WORDS[lang];
  if (!own) return false;
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = all.filter((word) => own.has(word));
  if (known.length < all.length * OWN_SHARE || new Set(known).size < 3) return false;
  return all.reduce((letters, word) => letters + word.length, 0) >= FEWEST_LETTERS;
}

/** How many letters a text has; a Chinese, Japanese or Korean sign says as much as several of them. */
function lettersOf(words: string): number {
  const letters = words.replaceAll(/\P{L}+/gu, "").length;
  const signs = words.match(SIGNS)?.length ?? 0;
  return letters + signs * (LETTERS_OF_A_SIGN - 1);
}

/** The library's code of the language, where it is sure enough of it. */
function recognised(words: string, letters: number): string | null {
  const { language, is_reliable, probability } = identifier.findLanguage(words);
  if (!is_reliable || language === "und") return null;
  // Of words that somebody repeats, the library reads little; what is left has been Japanese in Latin letters.
  if (NOT_LATIN.has(language) && /^[\p{Script=Latin}\P{L}]*$/u.test(words)) return null;
  const letter = OWN_LETTERS[language];
  if (letter && !letter.test(words)) return "ar";
  if (EXPECTED.has(language)) return language;
  return letters >= UNEXPECTED.letters && probability >= UNEXPECTED.probability ? language : null;
}

/** The tag that we use for a code of the library, in the form that somebody reads here where there is one. */
function tagFor(code: string, words: string, known: readonly string[]): string {
  if (code === "zh") {
    const tag = chineseScript(words);
    if (tag) return known.find((lang) => sameLanguage(lang, tag)) ?? tag;
  }
  const tag = CODES[code] ?? code;
  return known.find((lang) => lang.split("-")[0] === tag.split("-")[0]) ?? (code === "zh" ? "zh-Hans" : tag);
}

/** Codes of the library that are old or name more than one written language. */
const CODES: Record<string, string> = { iw: "he", no: "nb" };
