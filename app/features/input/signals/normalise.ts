import { simplified } from "#app/features/texts/chinese-script.ts";

/** More than the longest message that any form takes. */
const MOST_READ = 6000;

const DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

/**
 * Words as they are compared: without case, accents, apostrophes, and what else people leave out when they type on a phone.
 * Every word, every Chinese sign, and every `.` (end of a sentence) and `,` (a pause in it) stands between single spaces; the
 * text begins and ends with one.
 */
export function normalise(words: string): string {
  return compared(words.slice(0, MOST_READ).normalize("NFKD")).replaceAll(/[đı]/g, plainLetter);
}

/** As {@link normalise}, with the marks of Latin letters, which in Vietnamese make another word. */
export function normaliseMarked(words: string): string {
  return compared(words.slice(0, MOST_READ).normalize("NFKC")).replaceAll(/(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ]) /g, (end) => TONES_MOVED[end] ?? end);
}

function compared(words: string): string {
  const lower = words.toLowerCase();
  // Most of what is written in Latin letters stays as it is, and is not looked at again and again. A hyphen needs what stands around it.
  const plain = lower.includes("-") ? replaced(lower) : lower.replaceAll(/[^a-z0-9 ]+/g, replacedOnce).replaceAll(/ {2,}/g, " ");
  return ` ${plain.trim()} `;
}

const known = new Map<string, string>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 4;

/** As {@link replaced}, which few signs make most of the work for: those are known by heart. */
function replacedOnce(signs: string): string {
  let plain = known.get(signs);
  if (plain === undefined) {
    plain = replaced(signs);
    // Begun anew when it is full: what fills it may be words in other letters.
    if (known.size >= MOST_KNOWN) known.clear();
    if (signs.length <= LONGEST_KNOWN) known.set(signs, plain);
  }
  return plain;
}

function replaced(words: string): string {
  return (
    words
      // Accents, Arabic vowels and hamzas, the stretching of Arabic letters, and signs that nobody sees.
      .replaceAll(/[\p{M}\p{Cf}\u0640]+/gu, "")
      .replaceAll(/['’‘ʼʻ`´′]+/g, "")
      .replaceAll(/[əىةکیٱ٠-٩۰-۹]/g, plainLetter)
      .replaceAll(/[.!?;\n\r…。！？؟؛۔|]+/g, " . ")
      .replaceAll(/[,:()،、—–"“”«»]+| - /g, " , ")
      .replaceAll(/\p{Script=Han}/gu, (sign) => ` ${simplified(sign)} `)
      // Everything else becomes one space; single spaces, which are most of it, need not be written anew.
      .replaceAll(/[^\p{L}\p{N}.,]{2,}|[^\p{L}\p{N}., ]/gu, " ")
  );
}

const PLAIN: Record<string, string> = { đ: "d", ı: "i", ə: "e", ى: "ي", ة: "ه", ک: "ك", ی: "ي", ٱ: "ا" };

function plainLetter(letter: string): string {
  return PLAIN[letter] ?? String(DIGITS.indexOf(letter) % 10);
}

/** Vietnamese puts a tone on either vowel of these ends (`khoá`, `khóa`): the newer spelling for the older. */
const TONES_MOVED: Record<string, string> = {};
for (const [older, newer] of [
  ["oà oá oả oã oạ", "òa óa ỏa õa ọa"],
  ["oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"],
  ["uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"],
]) {
  const ends = newer!.split(" ");
  for (const [at, end] of older!.split(" ").entries()) TONES_MOVED[`${end} `] = `${ends[at]} `;
}

const VIETNAMESE_MARK = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** Whether a text is Vietnamese that was typed with its marks. */
export function hasVietnameseMarks(words: string): boolean {
  if (!VIETNAMESE_MARK.test(words)) return false;
  const found = words.slice(0, MOST_READ).normalize("NFC").split(/\s+/);
  return found.filter((word) => VIETNAMESE_MARK.test(word)).length * 4 >= found.length;
}
