import { OLD_AGE, type Span, type SpanKind } from "./redaction.ts";

/** Digits of Arabic, Persian and full-width keyboards as ASCII, each in its place, so that positions stay. */
export function plainDigits(words: string): string {
  return words
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** A space or a hyphen as people and machines write them. */
const GAP = "[ \\u00a0\\u2010-\\u2015-]";
const MONTHS = [
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
  "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro",
  "janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm",
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
  "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
].join("|");
const DATE = [
  "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}",
  "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}",
  `(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th|º|\\.)?\\s+(?:de\\s+|of\\s+)?(?:${MONTHS})\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}`,
  "\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:,?\\s+năm)?\\s+\\d{4}",
  "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]?",
].join("|");
const BORN =
  "\\bborn(?:\\s+(?:on|in))?|\\bd\\.?o\\.?b\\b\\.?|date of birth|birth ?da(?:y|te)|nac(?:í|i|ió|io|ida?|ido)(?:\\s+el)?|fecha de nacimiento|nasc(?:i|ida?|ido)(?:\\s+em)?|data de nascimento|dat nesans|fèt(?:\\s+le)?|sinh(?:\\s+ngày)?|ngày sinh|出生(?:于|日期|年月日)?|生日|род(?:ился|илась|ился|\\.)|дата рождения|г\\.р\\.|تاريخ (?:ميلادي|الميلاد|الولادة|ميلاده|ميلادها)|مواليد|ولدت|مولود(?:ة)?";
const CASE =
  "case|docket|index|file|matter|claim|ticket|caso|expediente|causa|processo|protocolo|dosye|ka|hồ sơ|vụ(?: án)?|案(?:件|号)|档案|дел[оау]|ملفي?|الملف|قضي(?:ة|تي)|القضية|الدعوى|دعوى";
const NUMBER_WORD = "no|nos|number|num|nr|núm|número|numero|nimewo|số|编号|号码?|号|№|n[º°]|رقم|#|id";

interface Pattern {
  kind: SpanKind;
  regex: RegExp;
}

const pattern = (kind: SpanKind, source: string, flags = "giu"): Pattern => ({ kind, regex: new RegExp(source, flags) });

/**
 * What looks like a number that belongs to one person; the group `it` is what to mask. Earlier ones win where they overlap.
 * Own patterns and not a library for phone numbers: libphonenumber-js finds no local number of seven digits (which is how most
 * people write theirs), none of another country without its prefix, and no Arabic digits.
 */
const PATTERNS: Pattern[] = [
  pattern("email", "(?<![\\p{L}\\p{N}._%+-])(?<it>[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5})"),
  pattern("a_number", `(?<![\\p{L}\\p{N}])(?<it>A(?:lien)?${GAP}?(?:#|no\\.?|number)?:?\\s?(?:\\d{8,9}|\\d{3}${GAP}\\d{3}${GAP}\\d{2,3}))(?!\\d)`),
  pattern("ssn", `(?<!\\d)(?<it>\\d{3}${GAP}\\d{2}${GAP}\\d{4})(?!\\d)`),
  pattern("ssn", "(?:ssn|social security|seguro social|sekirite sosyal|an sinh xã hội|社会安全|социальн\\p{L}+ страхов\\p{L}+|الضمان الاجتماعي)[^\\d\\n]{0,20}(?<it>\\d{9})(?!\\d)"),
  // After a word for it, a date of any kind; without one, a day so long ago that it is hardly anything else.
  pattern("birth_date", `(?:${BORN})[^\\d\\n]{0,14}?(?<it>${DATE})`),
  pattern("birth_date", `(?<it>${DATE})\\s?(?:出生|生)`),
  pattern("birth_date", "(?<![\\d/.-])(?<it>\\d{1,2}[./-]\\d{1,2}[./-](?:19\\d\\d|200\\d))(?![\\d/-])"),
  pattern("birth_date", `(?<![\\p{L}\\d])(?<it>(?:(?:${MONTHS})\\.?\\s+\\d{1,2},?\\s+|\\d{1,2}\\s+(?:de\\s+)?(?:${MONTHS})\\s+(?:de\\s+|del\\s+)?)(?:19\\d\\d|200\\d))(?!\\d)`),
  pattern("case_number", "(?<![\\p{L}\\p{N}])(?<it>(?:\\d{1,2}:)?\\d{2,4}-[A-Z]{1,4}-\\d{2,7}(?:-[A-Z\\d]{1,4})?|[A-Z]{2,4}-\\d{2,4}-\\d{3,7})(?![\\p{L}\\p{N}])", "gu"),
  pattern("case_number", `(?<![\\p{L}])(?:${CASE})\\p{L}{0,3}[\\s:]{0,3}(?:${NUMBER_WORD})?[\\s.:#]{0,3}(?:is|es|é|là|是|это)?\\s{0,2}(?<it>(?=[\\p{L}\\d/-]*\\d[\\p{L}/-]*\\d[\\p{L}/-]*\\d)[A-Z]{0,4}\\d(?:[A-Z\\d/-]|[.](?=\\d)){2,25})(?![\\p{L}\\d])`),
  pattern("case_number", `(?:رقم)\\s{1,2}(?:${CASE})[^\\d\\n]{0,8}(?<it>[A-Z]{0,3}\\d[\\d/-]{2,20})`),
  pattern("phone", `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d$€£#/.,-])(?<it>(?:\\+|00)?(?:\\(?\\d{1,4}\\)?(?:${GAP}|[.])?){1,5}\\d{2,4})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d/%]|[.,]\\d)`),
  pattern("age", "(?<![\\d-])(?<it>\\d{2,3})(?:\\s|-)*(?:years?(?:\\s|-)*old|y\\.?o\\b|años(?: de edad)?|anos(?: de idade)?|anс?\\b(?=[^\\p{L}]|$)|tuổi|[岁歲]|лет|года?|سنة|عام(?:ا|ًا)?)"),
  pattern("age", "(?:\\bi(?:'|’| a)?m|\\baged?|tengo|tenho|mwen gen|عمري|мне|我今年|edad:?|tôi)\\s{0,2}(?<it>\\d{2,3})(?!\\d|\\s?(?:%|usd|\\$|minutes?|hours?|days?|weeks?|months?|minutos?|horas?|días|dias|semanas|meses|mese|phút|ngày|tuần|tháng|天|个|минут|дн|недел|месяц|pages?))"),
];

/** The shortest and the longest telephone number, in digits. */
const PHONE_DIGITS = [7, 15] as const;

/** What in some words looks like a number of one person. */
export function findNumbers(words: string): Span[] {
  const plain = plainDigits(words);
  const found: Span[] = [];
  // Most words have neither, and then nothing is looked for: the lists of the inbox ask for each of their rows.
  if (!/[\d@]/.test(plain)) return found;
  for (const { kind, regex } of PATTERNS) {
    for (const match of plain.matchAll(regex)) {
      const it = match.groups!.it!.replace(/[\s.-]+$/u, "");
      const start = match.index + match[0].lastIndexOf(it);
      const span = { start, end: start + it.length, kind };
      if (!fits(kind, it) || found.some((other) => overlap(other, span))) continue;
      found.push(span);
    }
  }
  return found;
}

function fits(kind: SpanKind, it: string): boolean {
  if (kind === "age") return Number(it) >= OLD_AGE && Number(it) <= 120;
  if (kind !== "phone") return true;
  const digits = it.replaceAll(/\D/g, "");
  if (digits.length < PHONE_DIGITS[0] || digits.length > PHONE_DIGITS[1]) return false;
  // Two years, as in "2019 2020" or "2019-2020", and a day written as one number.
  return !/^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/.test(it) && !/^(?:19|20)\d{6}$/.test(it) && !/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/.test(it);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
