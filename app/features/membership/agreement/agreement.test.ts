import { expect, test } from "vitest";
import { readyIn, readyLanguages } from "./agreement.ts";

const texts = {
  title: { lang: "en", words: "Our promise", translations: { es: "Nuestra promesa", ar: "وعدنا" } },
  body: { lang: "en", words: "It stays here.", translations: { es: "Se queda aquí." } },
};

test("a language is ready when title and words both are", () => {
  expect(readyLanguages(texts)).toEqual(["en", "es"]);
  expect(readyIn(texts, "es-MX")).toEqual({ lang: "es", title: "Nuestra promesa", words: "Se queda aquí." });
  expect(readyIn(texts, "en-GB")).toMatchObject({ lang: "en" });
  // The title alone is not the agreement.
  expect(readyIn(texts, "ar")).toBeNull();
  expect(readyIn(texts, "vi")).toBeNull();
});
