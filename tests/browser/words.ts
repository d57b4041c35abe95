import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import i18next from "i18next";

const LOCALES = path.join(import.meta.dirname, "../../locales");

/** Words of the portal in a language, by their key: `words("triage:close.title")`. What is filled in may be anything. */
export type Words = (key: string, filled?: Record<string, unknown>) => string;

/** The words of the portal in a language, as its pages have them. */
export function wordsIn(lang: string): Words {
  const files = readdirSync(path.join(LOCALES, lang));
  const resources = Object.fromEntries(files.map((file) => [path.parse(file).name, JSON.parse(readFileSync(path.join(LOCALES, lang, file), "utf8")) as object]));
  const instance = i18next.createInstance();
  void instance.init({ lng: lang, resources: { [lang]: resources }, interpolation: { escapeValue: false }, initAsync: false });
  // Keys are any here; the pages' own are checked where they are written.
  const { exists, t } = instance as unknown as { exists: (key: string, filled: object) => boolean; t: Words };
  return (key, filled = {}) => {
    if (!exists(key, filled)) throw new Error(`nothing is called ${key}`);
    return t(key, filled);
  };
}

/** Where such words stand, with anything at all for what `filled` leaves as `*`. */
export function pattern(words: string): RegExp {
  return new RegExp(words.split("*").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+"));
}
