/** The languages that ship with Heard: every string of `locales/` is complete in each. */
export const SHIPPED = ["en", "es", "ar", "vi", "zh-Hans"] as const;
export type ShippedLanguage = (typeof SHIPPED)[number];

/** Names of languages in their own script. A table, since `Intl` knows no name for Haitian Creole. */
const OWN_NAMES: Record<string, string> = {
  en: "English",
  es: "Español",
  ar: "العربية",
  ht: "Kreyòl ayisyen",
  vi: "Tiếng Việt",
  "pt-BR": "Português (Brasil)",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  ru: "Русский",
  fr: "Français",
  so: "Soomaali",
  ko: "한국어",
  fil: "Filipino",
};

/** Languages that can be chosen by name. Any other can be named by its tag. */
export const NAMED_LANGUAGES = Object.keys(OWN_NAMES);

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ur", "he", "ps", "ckb", "yi"]);

/** Whether a value is one of the shipped languages. */
export function isShipped(value: unknown): value is ShippedLanguage {
  return typeof value === "string" && (SHIPPED as readonly string[]).includes(value);
}

/** The name of a language in its own script; its tag where no name is known. */
export function ownName(lang: string): string {
  const tag = withScript(lang);
  if (OWN_NAMES[tag]) return OWN_NAMES[tag];
  try {
    return new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag) ?? lang;
  } catch {
    return lang;
  }
}

/** The name of a language in the reader's language, for labels about a text. Haitian Creole by table. */
export function nameOfLanguage(lang: string, reader: string): string {
  return nameOfTag(withScript(lang), reader);
}

/** The name of what somebody speaks, in the reader's language: Chinese has a script only where it is written. */
export function nameOfSpoken(lang: string, reader: string): string {
  return nameOfTag(withoutScript(lang), reader);
}

/** The name of what somebody speaks, in that language. */
export function ownSpokenName(lang: string): string {
  const tag = withoutScript(lang);
  return tag === lang ? ownName(lang) : nameOfTag(tag, tag);
}

function nameOfTag(lang: string, reader: string): string {
  const pair = `${reader} ${lang}`;
  let name = knownNames.get(pair);
  if (name === undefined) {
    name = findName(lang, reader);
    if (knownNames.size < MOST_NAMES) knownNames.set(pair, name);
  }
  return name;
}

const knownNames = new Map<string, string>();
/** Far more than there are; what goes beyond was made up. */
const MOST_NAMES = 2000;

function findName(lang: string, reader: string): string {
  if (lang === "ht") return { en: "Haitian Creole", es: "criollo haitiano", ar: "الكريولية الهايتية", vi: "tiếng Creole Haiti", "zh-Hans": "海地克里奥尔语" }[reader] ?? ownName(lang);
  try {
    const name = namesFor(reader).of(lang) ?? ownName(lang);
    // `Intl` begins Vietnamese names as a line begins; they stand inside sentences.
    return reader === "vi" ? name.replace(/^Tiếng /u, "tiếng ") : name;
  } catch {
    return ownName(lang);
  }
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Making an `Intl` object costs far more than using it; readers are few, since pages come in the shipped languages. */
function namesFor(reader: string): Intl.DisplayNames {
  let names = displayNames.get(reader);
  if (!names) displayNames.set(reader, (names = new Intl.DisplayNames([reader], { type: "language", fallback: "code" })));
  return names;
}

/**
 * A tag of what somebody reads: Chinese always with its script, since one who reads Simplified may not read Traditional
 * characters; Brazil's Portuguese apart from Portugal's; every other language without its region.
 */
export function writtenLanguage(tag: string): string {
  let found = written.get(tag);
  if (found === undefined) {
    if (written.size >= 1000) written.clear();
    written.set(tag, (found = readWrittenLanguage(tag)));
  }
  return found;
}

/** Lists ask for every text, and reading a tag takes its time. */
const written = new Map<string, string>();

function readWrittenLanguage(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    if (language === "zh") return `zh-${script ?? new Intl.Locale(tag).maximize().script}`;
    return region === "BR" && language === "pt" ? "pt-BR" : language;
  } catch {
    return tag.toLowerCase();
  }
}

/** The name of a Chinese text says its script, so that a label never promises more than it is. */
function withScript(lang: string): string {
  const tag = writtenLanguage(lang);
  return tag.startsWith("zh-") ? tag : lang;
}

function withoutScript(lang: string): string {
  return writtenLanguage(lang).startsWith("zh-") ? "zh" : lang;
}

/** The direction in which a language is written. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang.split("-")[0]!) ? "rtl" : "ltr";
}

/** Whether a value is a well-formed BCP 47 tag, at most 35 characters. */
export function isLanguageTag(value: string): boolean {
  if (value.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
