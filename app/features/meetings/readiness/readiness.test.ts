import { expect, test } from "vitest";
import { readinessByLanguage, textsReady, whatIsMissing, type ReadinessFacts, type TextProgress } from "./readiness.ts";

const day = new Date("2026-11-10T00:00:00Z");
const text = (id: string, ...translations: TextProgress["translations"][number][]): TextProgress => ({ id, lang: "en", translations });
const to = (lang: string, state: "waiting" | "started" | "reviewed") => ({ lang, origin: state === "waiting" ? null : "human", reviewedAt: state === "reviewed" ? day : null, dueAt: day });

test("of several texts the least ready one decides, and is named", () => {
  const texts = [text("a", to("es", "reviewed")), text("b", to("es", "waiting")), text("c", to("es", "started"))];
  expect(textsReady(texts, "es-MX")).toEqual({ state: "waiting", textId: "b", from: "en", dueAt: day });
  expect(textsReady(texts, "en").state).toBe("source");
  expect(textsReady(texts, "vi")).toMatchObject({ state: "missing", textId: "a" });
  expect(textsReady([], "es").state).toBe("none");
});

const facts: ReadinessFacts = {
  workingLanguage: "en",
  invited: [
    { lang: "es", answer: "yes", asksForInterpreterOf: "es" },
    { lang: "es", answer: null, asksForInterpreterOf: null },
    { lang: "es", answer: "no", asksForInterpreterOf: null },
    { lang: "ar", answer: "maybe", asksForInterpreterOf: "ar" },
    { lang: "en", answer: "yes", asksForInterpreterOf: null },
    { lang: "vi", answer: "no", asksForInterpreterOf: "vi" },
  ],
  bookings: [
    { id: "1", lang: "ar", state: "failed", agency: null, isLate: true },
    { id: "2", lang: "ar", state: "cancelled", agency: null, isLate: false },
    { id: "3", lang: "es", state: "failed", agency: null, isLate: false },
    { id: "4", lang: "es", state: "confirmed", agency: "Luz V.", isLate: false },
  ],
  agenda: [text("a", to("es", "reviewed"), to("ar", "started"))],
  papers: [],
  minutes: [],
};

test("languages stand by their people, the team's first, each with what is ready in it", () => {
  const rows = readinessByLanguage(facts);
  expect(rows.map(({ lang, invited, coming }) => [lang, invited, coming])).toEqual([["en", 1, 1], ["es", 3, 1], ["ar", 1, 0], ["vi", 1, 0]]);
  expect(rows.map(({ interpreter }) => interpreter.state)).toEqual(["not_needed", "confirmed", "failed", "not_needed"]);
  expect(rows.map(({ agenda }) => agenda.state)).toEqual(["source", "reviewed", "started", "missing"]);
});

test("whether somebody needs an interpreter is not known before they answer, but for those who speak as the team does", () => {
  const invited = [{ lang: "vi", answer: null, asksForInterpreterOf: null }, { lang: "en", answer: null, asksForInterpreterOf: null }, { lang: "es", answer: "yes", asksForInterpreterOf: null }] as const;
  const rows = readinessByLanguage({ ...facts, invited: [...invited], bookings: [] });
  expect(rows.map(({ lang, interpreter }) => [lang, interpreter.state])).toEqual([["en", "not_needed"], ["es", "not_needed"], ["vi", "not_known"]]);
  expect(whatIsMissing(rows, "en").filter(({ what }) => what === "interpreter")).toEqual([]);
});

test("what is missing: late interpreters first, then texts; what is done is not named", () => {
  expect(whatIsMissing(readinessByLanguage(facts), "en").map((one) => [one.what, one.lang, one.state])).toEqual([
    ["interpreter", "ar", "failed"],
    ["agenda", "ar", "started"],
    ["agenda", "vi", "missing"],
  ]);
  const nobody = readinessByLanguage({ ...facts, bookings: [] });
  expect(whatIsMissing(nobody, "en").filter((one) => one.what === "interpreter").map(({ lang, state }) => [lang, state])).toEqual([["es", "not_booked"], ["ar", "not_booked"]]);
});

test("what is written in another language is brought into the team's by the translators of that language", () => {
  const arabic: TextProgress = { id: "b", lang: "ar", translations: [] };
  const missing = whatIsMissing(readinessByLanguage({ ...facts, bookings: [], agenda: [arabic] }), "en").flatMap((one) => (one.what === "agenda" ? [[one.lang, one.by]] : []));
  expect(missing).toEqual([["en", "ar"], ["es", "es"], ["vi", "vi"]]);
});
