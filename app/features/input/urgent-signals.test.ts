import { expect, test } from "vitest";
import { normalise } from "./signals/normalise.ts";
import { isSignal, urgentSignals } from "./urgent-signals.ts";

const codes = (words: string) => urgentSignals(words).map(({ signal, urgency }) => `${signal} ${urgency}`);

test("words are compared without case, accents, apostrophes and what else people leave out", () => {
  expect(normalise("I can’t. DON'T, İ\n¿Qué? Mwen pa t’ vle… Đừng 房东说：滚！")).toBe(" i cant . dont , i . que . mwen pa t vle . dung 房 东 说 , 滚 . ");
  expect(normalise("أَقْتُلُ نفســي الآن ١٢")).toBe(" اقتل نفسي الان 12 ");
  expect(normalise("")).toBe("  ");
});

test("strongest first, each once, whatever languages are mixed", () => {
  expect(codes("There is mold and my son has asthma. Mi esposo me pegó. I want to die, quiero morirme.")).toEqual(["self_harm 1", "violence 1", "health_harm 3"]);
  expect(codes("")).toEqual([]);
  expect(["self_harm", "toString", ""].map(isSignal)).toEqual([true, false, false]);
});
