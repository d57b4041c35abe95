import { expect, test } from "vitest";
import { normalise, normaliseMarked } from "./normalise.ts";

/** With a hyphen a text is read sign by sign; without one only what is unusual in it is. */
const TEXTS = [
  "No heat. My baby is cold!",
  "Llamé tres veces… ¿A quién llamo? «Mañana», me dijo: nadie.\n\nGracias",
  "l'eau, d’eau ʼn `tick´ it's  two  spaces\tand a tab",
  "الماء والكهرباء، قُطِعَت ٣ مرّات؟ كـــان؛ یک",
  "没有水。我的孩子！斷水了、怎麼辦？",
  "Không có nước, đường Nguyễn Huệ; hoà và hóa",
  "Нет воды. Ребёнок — болен",
  "a.b,c;d…e?!.f (g) [h] {i} <j> #k @l %m ½ Ⅳ ﬁ 🙂 👩‍👩‍👧 \ud800 z",
  "İstanbul ISIK ẞ ǅ Ω ə ى ة",
];

test.each(TEXTS)("reads %s in both ways alike", (text) => {
  for (const read of [normalise, normaliseMarked]) expect(`${read(text)}z z `).toBe(read(`${text} z-z`));
});

test("a hyphen between spaces is a pause, and inside a word the end of one", () => {
  expect(normalise("no heat - none, 24-hour")).toBe(" no heat , none , 24 hour ");
});

test("case, accents, apostrophes and many spaces do not matter; every pause and every end of a sentence stands alone", () => {
  expect(normalise("  Don’t  WAIT…  ¿Mañana,   sí?! ")).toBe(" dont wait . manana , si . ");
});
