/** More than the longest message that any form takes. */
const MOST_READ = 6000;

const DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

/**
 * Words as they are compared: without case, accents, apostrophes, and what else people leave out when they type on a phone.
 * Every word, every Chinese sign, and every `.` (end of a sentence) and `,` (a pause in it) stands between single spaces; the
 * text begins and ends with one.
 */
export function normalise(words: string): string {
  const plain = words
    .slice(0, MOST_READ)
    .normalize("NFKD")
    .toLowerCase()
    // Accents, Arabic vowels and hamzas, the stretching of Arabic letters, and signs that nobody sees.
    .replaceAll(/[\p{M}\p{Cf}\u0640]+/gu, "")
    .replaceAll(/['’‘ʼʻ`´′]+/g, "")
    .replaceAll(/[đıəىةکیٱ٠-٩۰-۹]/g, plainLetter)
    .replaceAll(/[.!?;\n\r…。！？؟؛۔|]+/g, " . ")
    .replaceAll(/[,:()،、—–"“”«»]+| - /g, " , ")
    .replaceAll(/[\p{Script=Han}]/gu, " $& ")
    .replaceAll(/[^\p{L}\p{N}.,]+/gu, " ");
  return ` ${plain.trim()} `;
}

const PLAIN: Record<string, string> = { đ: "d", ı: "i", ə: "e", ى: "ي", ة: "ه", ک: "ك", ی: "ي", ٱ: "ا" };

function plainLetter(letter: string): string {
  return PLAIN[letter] ?? String(DIGITS.indexOf(letter) % 10);
}
