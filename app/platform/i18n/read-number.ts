/** Digits after the point that a typed number may have: the same word then cannot mean a thousand times as much. */
const DECIMALS = 2;

/** Languages in whose countries a comma stands before the decimals and a point between thousands, or the other way round. */
const EITHER_WAY: readonly string[] = ["es", "vi", "ht", "pt", "ru"];

const LARGEST = 1_000_000_000;

/**
 * The number that somebody typed, as people of their language write it: "12.5", "12,5", "1,234.5", "1.234,5", "85 %", in
 * Western, Arabic or Persian digits. At most two decimals. Null where it is none, or could be read in two ways (a Spanish
 * "1.234").
 */
export function readNumber(typed: string, lang: string): number | null {
  const text = westernDigits(typed.normalize("NFKC"))
    // The separators that Arabic has of its own.
    .replaceAll("٫", ".")
    .replaceAll(/[٬،]/g, ",")
    .replaceAll(/[\s\u00a0\u202f\u2066-\u2069\u200e\u200f\u061c'’]/g, "")
    .replace(/[%٪﹪％]$/, "")
    .replace(/^[−–]/, "-");
  const parts = /^([+-]?)(\d[\d.,]*)$/.exec(text);
  if (!parts) return null;
  const plain = withoutGroups(parts[2]!, EITHER_WAY.includes(lang.split("-")[0]!));
  if (plain === null || (plain.split(".")[1]?.length ?? 0) > DECIMALS) return null;
  const value = Number(plain);
  if (value > LARGEST) return null;
  // No minus before nothing.
  return value === 0 ? 0 : parts[1] === "-" ? -value : value;
}

/** The digits of Arabic and Persian as ours. */
export function westernDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const GROUPED = { ",": /^\d{1,3}(,\d{3})+$/, ".": /^\d{1,3}(\.\d{3})+$/ } as const;

/** Digits with a point before the decimals; null where that cannot be told. */
function withoutGroups(number: string, eitherWay: boolean): string | null {
  const separators = number.replaceAll(/\d/g, "");
  if (separators === "") return number;
  const last = separators.at(-1) as "," | ".";
  const other = last === "," ? "." : ",";
  if (separators.includes(other)) {
    const [whole, decimals, more] = number.split(last);
    if (more !== undefined || !GROUPED[other].test(whole!)) return null;
    return `${whole!.replaceAll(other, "")}.${decimals}`;
  }
  if (separators.length > 1) return GROUPED[last].test(number) ? number.replaceAll(last, "") : null;
  const [whole, decimals] = number.split(last) as [string, string];
  // Three digits behind one separator are thousands where that is the comma of the language, and nothing certain elsewhere.
  if (decimals.length === 3) return last === "," && !eitherWay ? whole + decimals : null;
  return decimals === "" ? null : `${whole}.${decimals}`;
}
