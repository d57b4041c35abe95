import { expect, it } from "vitest";
import { phonesInOrder } from "./phone-numbers.ts";

it("keeps a telephone number in its own order where a text runs from the right", () => {
  expect(phonesInOrder("اتصل على 555-0148 غدًا", "ar")).toBe("اتصل على \u2066555\u20110148\u2069 غدًا");
  expect(phonesInOrder("أو +1 (401) 555-0199.", "ar")).toBe("أو \u2066+1 (401) 555\u20110199\u2069.");
});

it("leaves times, days, ranges and texts from the left alone", () => {
  for (const words of ["من 5:45 إلى 7:15", "من 20 إلى 30 دقيقة", "20–30", "12/11/2026", "الرسائل 12، 31", "الملف 1795853435145"]) expect(phonesInOrder(words, "ar")).toBe(words);
  expect(phonesInOrder("Llame al 555-0148", "es")).toBe("Llame al 555-0148");
  expect(phonesInOrder(7, "ar")).toBe(7);
});
