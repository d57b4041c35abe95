import { expect, test } from "vitest";
import { readCookie, readToast, redirectWithToast } from "./toast.ts";

const asking = (cookie: string, path = "/") => new Request(`https://heard.test${path}`, { headers: { Cookie: cookie } });
const packed = (value: unknown) => `heard_toast=${Buffer.from(JSON.stringify(value)).toString("base64url")}`;
const here = (value: object) => packed({ at: "/", ...value });

test("the next page reads what the page before left, once it is redirected to", () => {
  const response = redirectWithToast("/me", "receipt:toast.added", { number: 7, name: "año 🏠" });
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/me"]);
  const cookie = response.headers.get("Set-Cookie")!;
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
  const sent = `other=1; ${cookie.split(";")[0]}; more=2`;
  expect(readToast(asking(sent, "/me?view=open"))).toEqual({ key: "receipt:toast.added", values: { number: 7, name: "año 🏠" } });
  expect(readToast(asking(sent, "/me/said"))).toBeNull();
});

test.each([
  ["no cookie", ""],
  ["something else", "heard_toast=hello"],
  ["an empty one", "heard_toast="],
  ["null", packed(null)],
  ["a list", packed([])],
  ["a key without a namespace", here({ key: "hello" })],
  ["a key with words", here({ key: "ui:You have won, call 555" })],
  ["a key that is no string", here({ key: { toString: "x" } })],
  ["far too much", here({ key: "ui:ok", values: { a: "x".repeat(2000) } })],
])("%s is no message", (_what, cookie) => {
  expect(readToast(asking(cookie))).toBeNull();
});

test("only numbers and strings go with a message", () => {
  expect(readToast(asking(here({ key: "ui:ok", values: { a: 1, b: "x", c: {}, d: null, e: [1] } })))).toEqual({ key: "ui:ok", values: { a: 1, b: "x" } });
  expect(readToast(asking(here({ key: "ui:ok" })))).toEqual({ key: "ui:ok", values: {} });
});

test("a cookie is found by its whole name", () => {
  const request = asking("xheard_lang=a; heard_lang = es ; heard_lang2=b; empty=; token=a=b==");
  expect(readCookie(request, "heard_lang")).toBe("es");
  expect(readCookie(request, "token")).toBe("a=b==");
  expect(readCookie(request, "empty")).toBe("");
  expect(readCookie(request, "lang")).toBeUndefined();
});

test("what was done can be taken back where we say so, and only within the team's pages", () => {
  const action = "/team/inbox/0190a000-0000-7000-8000-000000000001/reopen?view=mine&words=a+b";
  for (const undo of [{ action, version: 3 }, { action, version: 3, fields: { urgency: "4", reason: "entered_wrongly", person: "" } }]) {
    const cookie = redirectWithToast("/team/inbox", "triage:toast.closed", { number: 7 }, undo).headers.get("Set-Cookie")!.split(";")[0]!;
    expect(readToast(asking(cookie, "/team/inbox"))).toEqual({ key: "triage:toast.closed", values: { number: 7 }, undo });
  }
  const strange = [{ "a b": "x" }, { words: "x".repeat(81) }, { words: 7 }, "x"].map((fields) => ({ action, version: 1, fields }));
  for (const wrong of [...strange, { action: "https://elsewhere.example", version: 1 }, { action: "//elsewhere", version: 1 }, { action: "/sign-out", version: 1 }, { action: "/team/inbox" }, "x"]) {
    expect(readToast(asking(here({ key: "ui:ok", undo: wrong })))).toEqual({ key: "ui:ok", values: {} });
  }
});
