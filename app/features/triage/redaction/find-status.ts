import type { Span } from "./redaction.ts";

/**
 * What says under which papers somebody lives in the country. It is never asked for and not to be kept (DOMAIN §2); that
 * somebody has questions about immigration, or a day in its court, says nothing of it and stays.
 */
const PHRASES = [
  // English
  "undocumented|(?:no|without) (?:legal )?papers|(?:no|without) (?:legal )?status|illegal (?:immigrants?|aliens?)|overstay(?:ed|ing)?(?: (?:my|his|her|their|our|the|a))? visa|(?:my|his|her|their|our|a|the|an expired) (?:[a-z]-?\\d )?visa(?! card)|green card|work permit|asylum|asylee|parolee|\\bTPS\\b|\\bDACA\\b|dreamer|(?:was|were|got|been|be) deported|deportation order|order of removal|immigration status",
  // Spanish
  "indocumentad[oa]s?|sin (?:papeles|documentos|estatus)|no (?:tengo|tiene|tenemos|tienen) (?:papeles|documentos)|(?:mi|su|la|una|de) visa(?! card)|tarjeta verde|residencia permanente|permiso de trabajo|asilo|asilad[oa]s?|deportad[oa]s?|(?:orden de )?deportación|me deportaron|estatus migratorio|ilegales?(?= en el país)",
  // Haitian Creole
  "san papye|pa gen papye|viza|kat rezidans|rezidan pèmanan|pèmi travay|azil|depòte|dosye imigrasyon",
  // Vietnamese
  "không có giấy tờ|không giấy tờ|thị thực|visa(?! card)|thẻ xanh|giấy phép lao động|tị nạn|bị trục xuất|tình trạng di trú|cư trú bất hợp pháp|nhập cư lậu",
  // Portuguese
  "sem (?:documentos|papéis)|não (?:tenho|tem|temos) (?:documentos|papéis)|(?:meu|seu|o|um) visto(?= (?:de|vencido|venceu|expirou)|[.,;!?]|$)|permissão de trabalho|asilo|status migratório|situação migratória|deporta(?:do|da|dos|ção)",
  // Chinese
  "无证|没有身份|没身份|黑在这里|签证|绿卡|工卡|政治庇护|庇护|难民身份|遣返|递解|移民身份|逾期居留",
  // Arabic
  "(?:بدون|بلا|من دون) (?:أوراق|اوراق)|(?:ليس|ليست|ما) (?:لدي|لدينا|عندي|عندنا|معي|معنا) (?:أوراق|اوراق)(?: رسمية)?|تأشير(?:ة|تي|ته|تها)|(?:ال)?فيزا|(?:ال)?جرين كارد|البطاقة الخضراء|طلب اللجوء|اللجوء|لاجئ(?:ة|ين)?|تصريح (?:ال)?عمل|ترحيل(?:ي|ه|ها|نا)?|وضع(?:ي|ه|ها|نا) القانوني",
  // Russian
  "(?:без|нет) документов|нелегал\\p{L}*|виз[аыуе](?![\\p{L}])|грин-?карт\\p{L}*|убежищ\\p{L}*|депортир\\p{L}*|депортаци\\p{L}*|разрешени\\p{L} на работу|статус\\p{L}* беженца|иммиграционн\\p{L} статус\\p{L}*",
];

/** In Arabic small words are written onto the next one; Chinese has no bounds of words at all. */
const REGEX = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${PHRASES.join("|")})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`, "giu");

/** What in somebody's words says which papers they have or have not. */
export function findStatus(words: string): Span[] {
  return [...words.matchAll(REGEX)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind: "status" as const }));
}
