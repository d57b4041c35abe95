/** Words as they are compared: without case, accents, Arabic vowels and hamzas, and with one form of each letter. */
export function fold(words: string): string {
  // One word of plain letters, as most are, has only its case to lose.
  if (/^[!-~]*$/.test(words)) return words.toLowerCase();
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}\u0640]+/gu, "")
    .replaceAll(/[đıىةکیٱ]/g, (letter) => PLAIN[letter]!)
    .replaceAll(/\s+/g, " ");
}

const PLAIN: Record<string, string> = { đ: "d", ı: "i", ى: "ي", ة: "ه", ک: "ك", ی: "ي", ٱ: "ا" };
