import { createInstance, type i18n, type TFunction } from "i18next";
import { SHIPPED, type ShippedLanguage } from "./languages.ts";

const files = import.meta.glob<Record<string, unknown>>("/locales/*/*.json", { import: "default", eager: true });

type Resources = Record<string, Record<string, Record<string, unknown>>>;

const resources: Resources = {};
for (const [file, strings] of Object.entries(files)) {
  const [lang, namespace] = file.slice("/locales/".length, -".json".length).split("/") as [string, string];
  (resources[lang] ??= {})[namespace] = strings;
}

const instances = new Map<ShippedLanguage, i18n>();

/**
 * The translator of one language, with every namespace loaded; made once per process. A missing string falls back to
 * English (a test keeps the files equal). React escapes what it shows, so i18next does not.
 */
export function i18nOf(lang: ShippedLanguage): i18n {
  let instance = instances.get(lang);
  if (!instance) {
    instance = createInstance();
    void instance.init({
      lng: lang,
      fallbackLng: "en",
      supportedLngs: [...SHIPPED],
      resources: resources as never,
      ns: Object.keys(resources.en ?? {}),
      defaultNS: "ui",
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: false },
      initAsync: false,
    });
    // `useTranslation` copies every property of the instance in each component that calls it, a third of the time of a long
    // list; of an object that only inherits from it there is nothing to copy.
    const whole = instance;
    instance = Object.assign(Object.create(whole) as i18n, { getFixedT: rememberingT(whole) });
    instances.set(lang, instance);
  }
  return instance;
}

/** More strings than there are: what is asked for beyond them comes from outside. */
const MOST_REMEMBERED = 5000;

/**
 * `getFixedT` whose functions are made once and remember every string. i18next merges all its options, resolves the key and reads
 * the placeholders anew for each, which was a fifth of the time of a long list; the strings of a process never change. A string is
 * remembered as its parts, between which values are put; plurals are remembered for each number. Anything else (contexts, defaults,
 * nested keys) is left to i18next.
 */
function rememberingT(instance: i18n): i18n["getFixedT"] {
  const made = new Map<string, TFunction>();
  return ((...args: Parameters<i18n["getFixedT"]>) => {
    const name = JSON.stringify(args);
    let remembering = made.get(name);
    if (!remembering) {
      const fixed = instance.getFixedT(...args) as unknown as TFunction;
      made.set(name, (remembering = remember(fixed)));
    }
    return remembering;
  }) as i18n["getFixedT"];
}

function remember(fixed: TFunction): TFunction {
  const t = fixed as unknown as (...args: unknown[]) => unknown;
  const known = new Map<string, StringParts | null>();
  const partsOf = (key: string, count: unknown) => {
    const name = count === undefined ? key : `${key} ${String(count)}`;
    let parts = known.get(name);
    if (parts === undefined) {
      parts = readParts(t(key, { ...(count !== undefined && { count }), skipInterpolation: true }));
      if (known.size < MOST_REMEMBERED) known.set(name, parts);
    }
    return parts;
  };
  const remembering = (...args: unknown[]) => {
    const [key, options] = args;
    if (args.length > 2 || typeof key !== "string" || !isValues(options)) return t(...args);
    const parts = partsOf(key, options?.count);
    return (parts && fill(parts, options)) ?? t(...args);
  };
  return Object.assign(remembering, fixed) as unknown as TFunction;
}

type Values = Record<string, string | number>;

/** Words and names of placeholders in turn, beginning and ending with words. */
type StringParts = readonly string[];

/** What i18next takes for more than a value to put in. */
const OPTIONS_OF_I18NEXT = new Set(["context", "defaultValue", "ns", "lng", "lngs", "fallbackLng", "ordinal", "keyPrefix", "postProcess", "joinArrays", "replace"]);

function isValues(options: unknown): options is Values | undefined {
  if (options === undefined) return true;
  if (typeof options !== "object" || options === null) return false;
  for (const name in options) {
    const kind = typeof (options as Record<string, unknown>)[name];
    if ((kind !== "string" && kind !== "number") || OPTIONS_OF_I18NEXT.has(name)) return false;
  }
  return true;
}

/** The parts of a string with plain placeholders; null where it has anything else. */
function readParts(words: unknown): StringParts | null {
  if (typeof words !== "string") return null;
  const parts = words.split(/\{\{(\w+)\}\}/);
  return parts.some((part, index) => index % 2 === 0 && (part.includes("{{") || part.includes("$t("))) ? null : parts;
}

/** The string with its values; null where one is missing. */
function fill(parts: StringParts, values: Values | undefined): string | null {
  let words = parts[0]!;
  for (let index = 1; index < parts.length; index += 2) {
    const value = values?.[parts[index]!];
    if (value === undefined) return null;
    words += value + parts[index + 1]!;
  }
  return words;
}

/** The namespaces of `locales/`; the first is the one of keys without a namespace. */
export const NAMESPACES = [
  "ui",
  "public",
  "errors",
  "input",
  "receipt",
  "triage",
  "routing",
  "together",
  "backlog",
  "cycles",
  "attachments",
  "texts",
  "identity",
  "member",
  "messages",
  "notifications",
  "events",
  "programme",
  "membership",
  "meetings",
  "surveys",
  "translations",
  "intake",
  "redaction",
  "search",
  "admin",
] as const;

export type Translate = TFunction<typeof NAMESPACES>;

/** The translate function of one language: `translator("es")("input:page.title")`. */
export function translator(lang: ShippedLanguage): Translate {
  return i18nOf(lang).getFixedT(lang) as unknown as Translate;
}
