import type { Tx } from "#app/platform/db/db.ts";
import { detectLanguage } from "./detect-language.server.ts";
import { sameLanguage } from "./texts.ts";

/** Letters from which on a language that nobody expects is believed: few words are taken for many languages. */
const PLAIN = 60;

/**
 * The language of words that somebody of the team wrote. `expected`: the languages they are likely to be in, the likeliest first
 * (the writer's own, the team's). Short words are believed to be in one of these, in the first whose script they have; a longer
 * text in whatever it plainly is. `offered`: the programme's languages.
 */
export function languageWritten(words: string, expected: readonly string[], offered: readonly string[]): string {
  const fallback = [...expected, ...offered].find((lang) => isInScriptOf(lang, words)) ?? expected[0]!;
  const { lang, isReliable } = detectLanguage(words, fallback, [...expected, ...offered]);
  const isBelieved = isReliable && (expected.some((one) => sameLanguage(one, lang)) || words.replaceAll(/\P{L}+/gu, "").length >= PLAIN);
  return isBelieved ? lang : fallback;
}

/**
 * Inside a command: the language of what a person of the team wrote, by the words (several texts of one form together), by the
 * language of their account and that of the team. What Heard itself writes is in the team's.
 */
export async function writtenIn(tx: Tx, authorId: string | null, ...words: string[]): Promise<string> {
  const { workingLanguage, languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
  if (!authorId) return workingLanguage;
  const author = await tx.person.findUniqueOrThrow({ where: { id: authorId }, select: { lang: true } });
  return languageWritten(words.join("\n"), [author.lang, workingLanguage], languages);
}

/** Inside a command: the language in which the team reads what its people write in other languages. */
export async function workingLanguage(tx: Tx): Promise<string> {
  return (await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } })).workingLanguage;
}

/** Whether at least half of the letters are of the script that a language is written in; words without letters are in any. */
function isInScriptOf(lang: string, words: string): boolean {
  const script = new Intl.Locale(lang).maximize().script?.replace(/^Han[st]$/, "Hani");
  const letters = words.match(/\p{L}/gu) ?? [];
  const own = new RegExp(`\\p{Script_Extensions=${script ?? "Latn"}}`, "u");
  return letters.filter((letter) => own.test(letter)).length * 2 >= letters.length;
}
