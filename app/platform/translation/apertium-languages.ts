/**
 * ISO 639-3 codes of the languages that Apertium translates and that have a shorter code in BCP 47; the others have the same
 * code in both.
 */
const LONG_CODES: Record<string, string> = {
  af: "afr",
  an: "arg",
  ar: "ara",
  be: "bel",
  bg: "bul",
  br: "bre",
  ca: "cat",
  cy: "cym",
  da: "dan",
  de: "deu",
  en: "eng",
  eo: "epo",
  es: "spa",
  eu: "eus",
  fr: "fra",
  gl: "glg",
  hi: "hin",
  id: "ind",
  is: "isl",
  it: "ita",
  kk: "kaz",
  mk: "mkd",
  ms: "msa",
  mt: "mlt",
  nb: "nob",
  nl: "nld",
  nn: "nno",
  oc: "oci",
  pl: "pol",
  pt: "por",
  ro: "ron",
  ru: "rus",
  sc: "srd",
  sl: "slv",
  sv: "swe",
  tr: "tur",
  tt: "tat",
  uk: "ukr",
  ur: "urd",
};

const SHORT_CODES = Object.fromEntries(Object.entries(LONG_CODES).map(([short, long]) => [long, short]));

/** The codes under which Apertium may know a language, the nearest first: `pt-BR` is `por_BR`, else `por`. */
export function apertiumCodes(tag: string): string[] {
  const { language, region } = new Intl.Locale(tag);
  const code = LONG_CODES[language] ?? language;
  return region ? [`${code}_${region}`, code] : [code];
}

/** The tag of one of Apertium's codes; null where it names something that is not a language of its own (`cat_valencia`). */
export function tagOf(code: string): string | null {
  const [long = "", variant] = code.split("_");
  const language = SHORT_CODES[long] ?? long;
  if (!/^[a-z]{2,3}$/.test(language)) return null;
  if (!variant) return language;
  return /^[A-Z]{2}$/.test(variant) ? `${language}-${variant}` : null;
}
