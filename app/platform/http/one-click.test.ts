import { expect, test } from "vitest";
import { isOneClick } from "./one-click.ts";

const FORM = "application/x-www-form-urlencoded";
const asks = (body: string, type: string) => isOneClick(new Uint8Array(Buffer.from(body)), type);
const multipart = (...fields: [string, string][]) => `${fields.map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--b--\r\n`;

test.each([
  ["as a form", "List-Unsubscribe=One-Click", FORM],
  ["as a form with a charset", "List-Unsubscribe=One-Click", `${FORM}; charset=UTF-8`],
  ["in parts", multipart(["List-Unsubscribe", "One-Click"]), "multipart/form-data; boundary=b"],
])("a provider's press is known, %s", async (_how, body, type) => {
  expect(await asks(body, type)).toBe(true);
});

test.each([
  ["nothing", "", FORM],
  ["another value", "List-Unsubscribe=one-click", FORM],
  ["something besides", "List-Unsubscribe=One-Click&do=on", FORM],
  ["it twice", "List-Unsubscribe=One-Click&List-Unsubscribe=One-Click", FORM],
  ["plain text", "List-Unsubscribe=One-Click", "text/plain"],
  ["more in parts", multipart(["List-Unsubscribe", "One-Click"], ["do", "on"]), "multipart/form-data; boundary=b"],
  ["parts without an end", "--b\r\nContent-Disposition: form-data", "multipart/form-data; boundary=b"],
  ["too much", `List-Unsubscribe=One-Click${" ".repeat(3000)}`, FORM],
])("%s is no such press", async (_what, body, type) => {
  expect(await asks(body, type)).toBe(false);
});
