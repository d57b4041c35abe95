import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SHIPPED } from "#app/platform/i18n/languages.ts";
import type { EventType } from "#app/features/events/event-type.ts";
import { filesOf, read, root } from "#tests/setup/repository.ts";

type Strings = { [key: string]: string | Strings };

const namespaces = readdirSync(path.join(root, "locales/en")).map((file) => path.basename(file, ".json"));
const PLURAL = /_(zero|one|two|few|many|other)$/;

test("the shipped languages are the folders of locales/, with the same files", () => {
  expect(readdirSync(path.join(root, "locales")).sort()).toEqual([...SHIPPED].sort());
  for (const lang of SHIPPED) expect(readdirSync(path.join(root, "locales", lang)).map((file) => path.basename(file, ".json"))).toEqual(namespaces);
});

test.each(SHIPPED)("%s has every string, in the forms its grammar needs", (lang) => {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  for (const namespace of namespaces) {
    const english = Object.keys(strings("en", namespace));
    const wanted = new Set(
      english.flatMap((key) => (isPlural(key, english) ? forms.map((form) => key.replace(PLURAL, `_${form}`)) : [key])),
    );
    expect(Object.keys(strings(lang, namespace)).sort(), `${lang}/${namespace}.json`).toEqual([...wanted].sort());
  }
});

test.each(SHIPPED.filter((lang) => lang !== "en"))("%s names the same placeholders and tags as English", (lang) => {
  const differing = namespaces.flatMap((namespace) => {
    const english = strings("en", namespace);
    return Object.entries(strings(lang, namespace)).flatMap(([key, words]) => {
      const source = english[key] ?? english[key.replace(PLURAL, "_other")] ?? "";
      // One and two may be said without the number.
      const optional = PLURAL.test(key) && /_(zero|one|two)$/.test(key);
      const wanted = marks(source).filter((mark) => !(optional && mark === "{{count}}"));
      const found = marks(words).filter((mark) => !(optional && mark === "{{count}}"));
      return wanted.join() === found.join() ? [] : [`${lang}/${namespace}.json ${key}: ${found.join(" ")} instead of ${wanted.join(" ")}`];
    });
  });
  expect(differing).toEqual([]);
});

test.each(SHIPPED)("%s has no empty string, no ASCII quotation marks, no exclamation marks", (lang) => {
  const wrong = namespaces.flatMap((namespace) =>
    Object.entries(strings(lang, namespace)).flatMap(([key, words]) => (words.trim() === "" || /["!¡]/.test(words) ? [`${lang}/${namespace}.json ${key}: ${words}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test("every event has its sentence in every language", () => {
  const modules = import.meta.glob<Record<string, unknown>>("/app/features/**/*.events.ts", { eager: true });
  const names = Object.values(modules).flatMap((module) => Object.values(module).filter(isEvent).map((event) => event.name));
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size, "two events of one name").toBe(names.length);
  for (const lang of SHIPPED) {
    const keys = Object.keys(strings(lang, "events"));
    expect(names.filter((name) => !keys.some((key) => key === name || key.startsWith(`${name}_`) || key.startsWith(`${name}.`))), lang).toEqual([]);
  }
});

function isEvent(value: unknown): value is EventType {
  return typeof value === "object" && value !== null && "subjectKind" in value && "payload" in value;
}

/** The strings of one file as one flat table. */
function strings(lang: string, namespace: string): Record<string, string> {
  const flat: Record<string, string> = {};
  const add = (tree: Strings, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === "string") flat[prefix + key] = value;
      else add(value, `${prefix}${key}.`);
    }
  };
  add(JSON.parse(read(`locales/${lang}/${namespace}.json`)) as Strings, "");
  return flat;
}

function isPlural(key: string, all: string[]): boolean {
  return PLURAL.test(key) && all.includes(key.replace(PLURAL, "_other"));
}

function marks(words: string): string[] {
  return [...words.matchAll(/\{\{[^}]*\}\}|<\/?[\w]+\/?>/g)].map(([mark]) => mark.replaceAll(" ", "")).sort();
}

test("every code of a string that the source names with its namespace is there", () => {
  const code = new RegExp(`["'\`](${namespaces.join("|")}):([\\w.-]+\\w)["'\`]`, "g");
  const missing = filesOf("app")
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .flatMap((file) => [...read(file).matchAll(code)].flatMap(([, namespace, key]) => (has(namespace!, key!) ? [] : [`${file}: ${namespace}:${key}`])));
  expect(missing).toEqual([]);
});

/** Whether a key, its plural or what stands under it is there. */
function has(namespace: string, key: string): boolean {
  return Object.keys(strings("en", namespace)).some((one) => one === key || one.replace(PLURAL, "") === key || one.startsWith(`${key}.`));
}
