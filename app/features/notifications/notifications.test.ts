import { expect, test } from "vitest";
import { SHIPPED } from "#app/platform/i18n/languages.ts";
import { notificationMail } from "./emails/notification-mail.ts";
import { errorOf, isForGood, isReadyFor, mailLanguage, LOOP_TEMPLATES } from "./notifications.ts";

const reviewed = new Date();

test("somebody is told when they can read it, or when nobody is asked to translate it for them", () => {
  const text = { lang: "en", translations: [{ lang: "es", reviewedAt: reviewed }, { lang: "ar", reviewedAt: null }] };
  expect(isReadyFor(text, "en")).toBe(true);
  expect(isReadyFor(text, "es-MX")).toBe(true);
  expect(isReadyFor(text, "ar")).toBe(false);
  expect(isReadyFor(text, "so")).toBe(true);
});

test("mail is in the reader's language where it ships, else in English", () => {
  expect(["es", "es-MX", "ar", "vi", "so", "en-GB", "zh-CN", "zh-Hant"].map(mailLanguage)).toEqual(["es", "es", "ar", "vi", "en", "en", "zh-Hans", "zh-Hans"]);
});

test("only a server's final no is final, and nothing of its words is kept", () => {
  const refused = Object.assign(new Error("550 <amal@clinic.test> unknown"), { responseCode: 550, code: "EENVELOPE" });
  expect([isForGood(refused), errorOf(refused)]).toEqual([true, "smtp_550"]);
  const later = Object.assign(new Error(""), { responseCode: 451 });
  expect([isForGood(later), errorOf(later)]).toEqual([false, "smtp_451"]);
  expect([isForGood(new Error("x")), errorOf(Object.assign(new Error("x"), { code: "ECONNREFUSED" })), errorOf("x")]).toEqual([false, "ECONNREFUSED", "error"]);
});

test.each(SHIPPED)("every mail in %s leads on, and asks for a code only where there is a receipt", (lang) => {
  for (const template of LOOP_TEMPLATES) {
    const contributor = notificationMail({ template, recipient: "contributor", lang, origin: "https://heard.test" });
    expect(contributor.text).toContain(`\nhttps://heard.test/${lang}/receipt\n`);
    expect(contributor.subject).not.toContain(".");
    const person = notificationMail({ template, recipient: "person", lang, wished: "vi", origin: "https://heard.test" });
    expect(person.text).toContain("\nhttps://heard.test/me/said\n");
    expect(person.text.split("\n\n").length).toBe(contributor.text.split("\n\n").length);
  }
});
