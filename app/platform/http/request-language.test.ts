import { expect, test } from "vitest";
import { rememberLanguage } from "./language-cookie.ts";
import { requestLanguage } from "./request-language.ts";

function asking(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`https://heard.test${path}`, { headers });
}

test("the address decides, then the account, then the cookie, then the browser", () => {
  const headers = { Cookie: rememberLanguage("es").split(";")[0]!, "Accept-Language": "en" };
  expect(requestLanguage(asking("/ar/tell-us", headers), { account: "en" })).toBe("ar");
  expect(requestLanguage(asking("/me", headers), { account: "ar" })).toBe("ar");
  expect(requestLanguage(asking("/me", headers), { account: "ht" })).toBe("es");
  expect(requestLanguage(asking("/me", headers))).toBe("es");
  expect(requestLanguage(asking("/me", { "Accept-Language": "ar" }))).toBe("ar");
  expect(requestLanguage(asking("/zh-Hans/tell-us", headers))).toBe("zh-Hans");
  expect(requestLanguage(asking("/me", { Cookie: "heard_lang=zh-Hans" }))).toBe("zh-Hans");
  expect(requestLanguage(asking("/me", headers), { account: "zh-Hant" })).toBe("zh-Hans");
  expect(requestLanguage(asking("/me", { Cookie: "heard_lang=xx" }))).toBe("en");
});
