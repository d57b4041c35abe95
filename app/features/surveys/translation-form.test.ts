import { expect, test } from "vitest";
import { portionsOf, readTranslations } from "./translation-form.ts";
import type { SurveyTranslation, TextToTranslate } from "./translation.queries.server.ts";

const id = (number: number) => `0192f0c1-2222-7333-8444-${String(number).padStart(12, "0")}`;
const text = (number: number, more: Partial<TextToTranslate> = {}): TextToTranslate => ({ textId: id(number), kind: "choice", from: "en", words: "Never", translation: "", draft: null, state: null, mayReview: false, version: 0, ...more });
const survey = (...texts: TextToTranslate[]): SurveyTranslation => ({ number: 1, state: "draft", title: "Letters", titleLang: "en", to: "es", mayTranslate: true, parts: texts.map((each) => ({ number: null, texts: [each] })) });

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("only what differs is saved: new words, a new tick; what was emptied or is of another survey is not", () => {
  const page = survey(text(1), text(2, { translation: "Nunca", state: "human", version: 3 }), text(3, { translation: "A veces", state: "reviewed", version: 2 }), text(4, { translation: "Siempre", state: "human", version: 1 }));
  const { changed, tooLong } = readTranslations(
    posted({ [`w.${id(1)}.0`]: " Casi nunca ", [`w.${id(2)}.3`]: "Nunca", [`c.${id(2)}`]: "on", [`w.${id(3)}.2`]: "A veces", [`c.${id(3)}`]: "on", [`w.${id(4)}.1`]: "", [`w.${id(9)}.0`]: "Otro", "w.nonsense": "x" }),
    page,
  );
  expect(tooLong).toEqual([]);
  expect(changed).toEqual([
    { textId: id(1), words: "Casi nunca", checked: false, version: 0 },
    { textId: id(2), words: "Nunca", checked: true, version: 3 },
  ]);
});

test("one tick checks every text of the page that has words, and none that has not", () => {
  const page = survey(text(1), text(2, { translation: "Nunca", state: "machine", version: 1 }));
  expect(readTranslations(posted({ all: "on", [`w.${id(1)}.0`]: "", [`w.${id(2)}.1`]: "Nunca" }), page).changed).toEqual([{ textId: id(2), words: "Nunca", checked: true, version: 1 }]);
});

test("taking a tick away takes the text back", () => {
  const page = survey(text(1, { translation: "Nunca", state: "reviewed", version: 4 }));
  expect(readTranslations(posted({ [`w.${id(1)}.4`]: "Nunca" }), page).changed).toEqual([{ textId: id(1), words: "Nunca", checked: false, version: 4 }]);
});

test("a long survey comes in portions that one form can hold, each part whole", () => {
  const page = survey(...Array.from({ length: 400 }, (_, number) => text(number)));
  const portions = portionsOf(page);
  expect(portions.map((parts) => parts.length)).toEqual([180, 180, 40]);
  expect(portions.flat()).toEqual(page.parts);
});
