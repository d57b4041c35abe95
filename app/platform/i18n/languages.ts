/** The languages that ship with Heard: every string of `locales/` is complete in each. */
export const SHIPPED = ["en", "es", "ar"] as const;
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
  if (OWN_NAMES[lang]) return OWN_NAMES[lang];
  try {
    return new Intl.DisplayNames([lang], { type: "language", fallback: "code" }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** The name of a language in the reader's language, for labels about a text. Haitian Creole by table. */
export function nameOfLanguage(lang: string, reader: string): string {
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
  if (lang === "ht") return { en: "Haitian Creole", es: "criollo haitiano", ar: "الكريولية الهايتية" }[reader] ?? ownName(lang);
  try {
    return namesFor(reader).of(lang) ?? ownName(lang);
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
