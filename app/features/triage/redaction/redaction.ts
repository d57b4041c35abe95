/** What in somebody's words can tell who they are. `staff`: somebody of the programme; `other`: what a person marks by hand. */
export const SPAN_KINDS = ["name", "phone", "email", "address", "birth_date", "case_number", "a_number", "ssn", "status", "age", "staff", "other"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Kinds that are shown, and masked only where a person says so: whom to thank, and an age that few people have. */
export const ONLY_FLAGGED: readonly SpanKind[] = ["age", "staff"];

/** A part of some words, as positions in their UTF-16 string; the end is not part of it. */
export interface Span {
  start: number;
  end: number;
  kind: SpanKind;
}

/**
 * The mark that stands in place of what was masked, in the language of the words. These are part of somebody's words, not of
 * the interface: the words may be in a language that Heard is not shown in. In another language the English mark stands.
 */
const MARKS: Record<string, Record<Exclude<SpanKind, "age">, string>> = {
  en: { name: "name", phone: "phone number", email: "e-mail address", address: "address", birth_date: "date of birth", case_number: "case number", a_number: "A-number", ssn: "social security number", status: "immigration status", staff: "staff member", other: "hidden" },
  es: { name: "nombre", phone: "teléfono", email: "correo electrónico", address: "dirección", birth_date: "fecha de nacimiento", case_number: "número de caso", a_number: "número A", ssn: "número de seguro social", status: "estatus migratorio", staff: "persona del equipo", other: "oculto" },
  ht: { name: "non", phone: "nimewo telefòn", email: "adrès imel", address: "adrès", birth_date: "dat nesans", case_number: "nimewo dosye", a_number: "nimewo A", ssn: "nimewo sekirite sosyal", status: "papye imigrasyon", staff: "moun nan ekip la", other: "kache" },
  vi: { name: "tên", phone: "số điện thoại", email: "địa chỉ email", address: "địa chỉ", birth_date: "ngày sinh", case_number: "số hồ sơ", a_number: "số A", ssn: "số an sinh xã hội", status: "tình trạng di trú", staff: "nhân viên", other: "đã ẩn" },
  pt: { name: "nome", phone: "telefone", email: "e-mail", address: "endereço", birth_date: "data de nascimento", case_number: "número do processo", a_number: "número A", ssn: "número de seguro social", status: "situação migratória", staff: "pessoa da equipe", other: "oculto" },
  zh: { name: "姓名", phone: "电话号码", email: "电子邮箱", address: "地址", birth_date: "出生日期", case_number: "案件编号", a_number: "A号码", ssn: "社会安全号码", status: "移民身份", staff: "工作人员", other: "已隐藏" },
  ar: { name: "الاسم", phone: "رقم الهاتف", email: "البريد الإلكتروني", address: "العنوان", birth_date: "تاريخ الميلاد", case_number: "رقم الملف", a_number: "الرقم A", ssn: "رقم الضمان الاجتماعي", status: "وضع الإقامة", staff: "أحد أفراد الفريق", other: "مخفي" },
  ru: { name: "имя", phone: "номер телефона", email: "адрес электронной почты", address: "адрес", birth_date: "дата рождения", case_number: "номер дела", a_number: "номер A", ssn: "номер социального страхования", status: "миграционный статус", staff: "сотрудник", other: "скрыто" },
};

/** From this age on an age can tell who somebody is; it is said no more exactly than this. */
export const OLD_AGE = 75;

/** The mark for a kind in the language of the words: `[phone number]`. An age is not hidden but made less exact: `[75+]`. */
export function markFor(kind: SpanKind, lang: string): string {
  if (kind === "age") return `[${OLD_AGE}+]`;
  return `[${(MARKS[lang.toLowerCase().split("-")[0]!] ?? MARKS.en!)[kind]}]`;
}

/** Spans in the order of the words, without those that lie in or across an earlier one. */
export function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Words with these spans masked. */
export function maskWords(words: string, lang: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end, kind } of inOrder(spans)) {
    masked += words.slice(at, start) + markFor(kind, lang);
    at = end;
  }
  return masked + words.slice(at);
}

/** Every place where exactly these words stand, not inside a longer word. */
export function placesOf(words: string, wanted: string, kind: SpanKind): Span[] {
  const found: Span[] = [];
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char) && !/\p{Script=Han}/u.test(char);
  for (let start = words.indexOf(wanted); wanted && start >= 0; start = words.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const inside = (isPart(words[start - 1]) && isPart(wanted[0])) || (isPart(words[end]) && isPart(wanted.at(-1)));
    if (!inside) found.push({ start, end, kind });
  }
  return inOrder(found);
}
