import { describe, expect, it } from "vitest";
import { languageWritten } from "./written-in.server.ts";

const OFFERED = ["en", "es", "ar", "vi", "zh-Hans", "ht"];
const by = (author: string, words: string) => languageWritten(words, [author, "en"], OFFERED);

describe("what the team writes", () => {
  it("is in the language of who wrote it where there is little to go by", () => {
    expect(by("es", "Cartas")).toBe("es");
    expect(by("en", "Ride vouchers")).toBe("en");
    expect(by("en", "Medication list")).toBe("en");
    expect(by("vi", "12–14, 555-0148")).toBe("vi");
  });

  it("is in a language of its script", () => {
    expect(by("ar", "Office hours")).toBe("en");
    expect(by("en", "اجتماع المجلس")).toBe("ar");
    expect(by("es", "今天开会")).toBe("zh-Hans");
    expect(by("ar", "اجتماع مع Legal Aid")).toBe("ar");
  });

  it("is in what it plainly is, whatever the account says", () => {
    expect(by("en", "Les contaremos en enero qué cambió en las cartas y quién llama después de una visita.")).toBe("es");
    expect(by("ar", "We tell you in January what has changed in the letters, and who calls after a visit.")).toBe("en");
    expect(by("es", "The clinic calls within five days.")).toBe("en");
    expect(by("en", "Nou pral di nou an janvye sa ki chanje nan lèt yo, ak kiyès k ap rele apre yon vizit.")).toBe("ht");
  });

  it("is not taken for a language that nobody expects where it is short", () => {
    for (const title of ["Evening meetings", "Repair letters", "Call sheet for winter", "Interpreter on site", "Privacy signs at intake rooms"]) expect(by("en", title)).toBe("en");
  });
});
