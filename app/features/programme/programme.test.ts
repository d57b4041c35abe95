import { expect, test } from "vitest";
import { placesFor } from "./places.ts";
import { DEFAULT_LEAVE_URL, leaveUrl, nameFor, type Programme, type Site } from "./programme.ts";

const NAME = { lang: "en", words: "River Street", translations: { es: "Calle del Río", "zh-Hant": "河街" } };
const site: Site = { id: "s1", slug: "river", name: NAME, phone: null, leaveUrl: "https://weather.example/", timeZone: "UTC", hours: {}, holidays: [] };
const programme: Programme = {
  name: NAME,
  workingLanguage: "en",
  languages: ["en"],
  timeZone: "UTC",
  phone: null,
  emergencyPhone: "911",
  email: null,
  redactionDays: 30,
  publicRevision: 0n,
  sites: [],
  helpLines: [],
  groups: [],
};

test.each([
  ["en", { words: "River Street", lang: "en" }],
  ["en-GB", { words: "River Street", lang: "en" }],
  ["es-MX", { words: "Calle del Río", lang: "es" }],
  ["zh-TW", { words: "河街", lang: "zh-Hant" }],
  ["zh-Hans", { words: "River Street", lang: "en" }],
  ["ar", { words: "River Street", lang: "en" }],
])("a name for a reader of %s, with the language that it is in", (reader, expected) => {
  expect(nameFor(NAME, reader)).toEqual(expected);
});

test("places are found by their id", () => {
  expect(placesFor({ ...programme, sites: [site] }, "es")).toEqual({ s1: { words: "Calle del Río", lang: "es" } });
});

test("leaving quickly goes to the first site's page, else to a weather page", () => {
  expect(leaveUrl({ ...programme, sites: [site] })).toBe("https://weather.example/");
  expect(leaveUrl(programme)).toBe(DEFAULT_LEAVE_URL);
});
