import { plainDigits } from "./find-numbers.ts";
import type { Span } from "./redaction.ts";

const STREET = "street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|square|sq|parkway|pkwy|highway|hwy|circle|cir|alley";
const STREET_BEFORE = "calle|avenida|av|paseo|carrera|callejón|rua|travessa|praça|alameda|rue|ri|avni|đường|phố|ngõ|улица|ул|проспект|пр|переулок|пер";
const UNIT = "apt|apartment|unit|suite|ste|room|rm|floor|fl|apto|ap|apartamento|depto|departamento|piso|bloco|apatman|căn hộ|phòng|кв|квартира";
const WORD = "[\\p{L}][\\p{L}'’.-]*";
const UNIT_AFTER = `(?:,?\\s+(?:${UNIT})\\.?\\s*#?\\s?[\\p{L}\\d-]{1,5})?`;

/**
 * What looks like an address. The words of the group `name` must begin with capital letters, where their script has them: so
 * that "5 minutes down the road" is none.
 */
const REGEXES = [
  // 124 Harbor Street, Apt 4B, Port Ellery, MA 02101
  `(?<![\\p{L}\\d])\\d{1,5}[A-Z]?\\s+(?<name>(?:(?:\\d{1,3}(?:st|nd|rd|th)|${WORD})\\s+){1,3})(?:${STREET})(?![\\p{L}])\\.?${UNIT_AFTER}(?:,\\s*(?:${WORD}\\s?){1,3}(?:,\\s*[A-Z]{2})?\\s+\\d{5}(?:-\\d{4})?)?`,
  // calle Roble 14, apto 3 · rua das Flores, 12 · đường Lê Lợi 12 · ул. Ленина, 5, кв. 8
  `(?<![\\p{L}])(?:${STREET_BEFORE})\\.?\\s+(?<name>(?:${WORD}\\s+){0,4}${WORD}),?\\s*(?:#|n[º°]|no\\.|núm\\.?|số|д\\.)?\\s*\\d{1,5}(?:\\s?[A-Z](?![\\p{L}]))?${UNIT_AFTER}`,
  // số 12 đường Lê Lợi
  `(?<![\\p{L}])(?:số|nimewo)\\s+\\d{1,5}[A-Z]?(?:/\\d+)?,?\\s+(?:đường|phố|ri|rue)\\s+(?<name>${WORD}(?:\\s+\\p{Lu}${WORD})?)`,
  // Apartment 4B, where it stands alone
  "(?<![\\p{L}])(?:apt|apartment|unit|apto|apartamento|apatman|căn hộ|квартира|кв)\\.?\\s*(?:#|no\\.|núm\\.?|số|№)?\\s?\\d{1,4}[A-Z]?(?![\\p{L}\\d])",
  // P.O. Box 123
  "(?<![\\p{L}])p\\.?\\s?o\\.?\\s?box\\s+\\d{1,6}",
  // 海港路124号3室
  "[\\p{Script=Han}]{2,6}(?:路|街|道|巷)\\s?\\d{1,5}\\s?[号號](?:\\s?\\d{1,4}\\s?[室房楼])?",
  // شارع الميناء رقم 12
  "(?:شارع|طريق)\\s+(?:\\p{L}+\\s+){1,3}(?:رقم\\s+)?\\d{1,5}",
].map((source) => new RegExp(source, "giu"));

/** Small words inside the name of a street. */
const SMALL = new Set(["de", "del", "la", "las", "los", "el", "da", "das", "do", "dos", "e", "of", "the"]);

/** What in some words looks like where somebody lives. */
export function findAddresses(words: string): Span[] {
  const plain = plainDigits(words);
  if (!/\d/.test(plain)) return [];
  return REGEXES.flatMap((regex) =>
    [...plain.matchAll(regex)]
      .filter(({ groups }) => !groups?.name || isName(groups.name))
      .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length, kind: "address" as const })),
  );
}

function isName(name: string): boolean {
  const parts = name.trim().split(/\s+/u).filter((part) => !SMALL.has(part.toLowerCase()));
  return parts.length > 0 && parts.every((part) => /^[\p{Lu}\d]/u.test(part));
}
