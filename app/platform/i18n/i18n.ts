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
    instance = Object.create(instance) as i18n;
    instances.set(lang, instance);
  }
  return instance;
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
