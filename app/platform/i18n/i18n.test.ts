import { createInstance, type TFunction } from "i18next";
import { describe, expect, it } from "vitest";
import { i18nOf, NAMESPACES } from "./i18n.ts";
import { SHIPPED } from "./languages.ts";

const files = import.meta.glob<Record<string, unknown>>("/locales/*/*.json", { import: "default", eager: true });

type Free = (key: string, options?: Record<string, unknown>) => string;

/** Every key of a namespace with its string. */
function* strings(tree: Record<string, unknown>, before = ""): Generator<[string, string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === "string") yield [before + name, value];
    else yield* strings(value as Record<string, unknown>, `${before}${name}.`);
  }
}

describe("i18nOf", () => {
  for (const lang of SHIPPED) {
    it(`answers as i18next itself does, for every string, once and again: ${lang}`, async () => {
      const plain = createInstance();
      const resources = Object.fromEntries(NAMESPACES.map((namespace) => [namespace, files[`/locales/${lang}/${namespace}.json`]!]));
      await plain.init({ lng: lang, resources: { [lang]: resources }, ns: [...NAMESPACES], defaultNS: "ui", interpolation: { escapeValue: false } });
      const differing: string[] = [];
      let compared = 0;
      for (const namespace of NAMESPACES) {
        const theirs = plain.getFixedT(lang, namespace) as unknown as Free;
        const ours = i18nOf(lang).getFixedT(lang, namespace) as unknown as Free;
        for (const [full, words] of strings(resources[namespace]!)) {
          const key = full.replace(/_(zero|one|two|few|many|other)$/, "");
          const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
          const values = Object.fromEntries(names.map((name) => [name, name === "count" ? 3 : `“${name}” $& {{x}}`]));
          const counts = key === full ? [undefined] : [0, 1, 2, 3, 11, 100];
          for (const count of counts) {
            const options = { ...values, ...(count !== undefined && { count }) };
            compared += 1;
            for (let again = 0; again < 2; again += 1) if (ours(key, options) !== theirs(key, options)) differing.push(`${namespace}:${full} ${count ?? ""}`);
          }
        }
      }
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
    });
  }

  it("leaves to i18next what is more than putting values in", () => {
    const t = i18nOf("en").getFixedT("en", "ui") as unknown as TFunction & Free;
    expect(t("no.such.key", { defaultValue: "instead" })).toBe("instead");
    expect(t("no.such.key")).toBe("no.such.key");
  });
});
