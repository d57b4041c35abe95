import { expect, it } from "vitest";
import { lostParts } from "#app/features/texts/lost-parts.ts";
import { SHIPPED } from "#app/platform/i18n/languages.ts";
import type { SketchWords } from "../survey-sketch.ts";
import { TEMPLATES } from "./templates.ts";

/** Every text of a template, wherever it stands in it. */
function textsOf(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value ? [value as Exclude<SketchWords, string>] : Object.values(value).flatMap(textsOf);
}

it.each(TEMPLATES.map((template) => [template.code, template] as const))("%s is there in every shipped language, with every number of the English", (_, template) => {
  const texts = textsOf(template);
  expect(texts.length).toBeGreaterThan(10);
  for (const words of texts) {
    for (const lang of SHIPPED) expect(words[lang] && lostParts(words.en!, words[lang]), `${lang}: ${words.en}`).toEqual([]);
  }
});
