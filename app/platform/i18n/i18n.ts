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
 * `getFixedT` whose functions are made once and remember every string without placeholders. i18next merges all its options and
 * resolves the key anew for each, which was a seventh of the time of a long list; the strings of a process never change.
 */
function rememberingT(instance: i18n): i18n["getFixedT"] {
  const made = new Map<string, TFunction>();
  return ((...args: Parameters<i18n["getFixedT"]>) => {
    const name = JSON.stringify(args);
    let remembering = made.get(name);
    if (!remembering) {
      const t = instance.getFixedT(...args) as unknown as (...args: unknown[]) => unknown;
      const known = new Map<unknown, unknown>();
      const remember = (key: unknown, ...rest: unknown[]) => {
        if (rest.length > 0 || typeof key !== "string") return t(key, ...rest);
        let words = known.get(key);
        if (words === undefined) {
          words = t(key);
          if (known.size < MOST_REMEMBERED) known.set(key, words);
        }
        return words;
      };
      made.set(name, (remembering = Object.assign(remember, t) as unknown as TFunction));
    }
    return remembering;
  }) as i18n["getFixedT"];
}

/** The namespaces of `locales/`; the first is the one of keys without a namespace. */
export const NAMESPACES = [
  "ui",
  "public",
  "errors",
  "input",
  "receipt",
  "triage",
  "backlog",
  "texts",
  "identity",
  "member",
  "notifications",
  "events",
  "programme",
  "membership",
  "meetings",
  "surveys",
  "admin",
] as const;

export type Translate = TFunction<typeof NAMESPACES>;

/** The translate function of one language: `translator("es")("input:page.title")`. */
export function translator(lang: ShippedLanguage): Translate {
  return i18nOf(lang).t as unknown as Translate;
}
