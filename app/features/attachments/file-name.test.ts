import { expect, test } from "vitest";
import { cleanFileName } from "./file-name.ts";

const PDF = "application/pdf";
const JPEG = "image/jpeg";

test.each([
  ["Plan.pdf", "Plan.pdf"],
  ["Plan v1.2.PDF", "Plan v1.2.PDF"],
  ["Kế hoạch điện thoại.pdf", "Kế hoạch điện thoại.pdf"],
  ["خطة العيادة.pdf", "خطة العيادة.pdf"],
  ["诊所计划.pdf", "诊所计划.pdf"],
  ["می\u200cخواهم.pdf", "می\u200cخواهم.pdf"],
  // Two ways to write one letter become one.
  ["Cafe\u0301.pdf", "Café.pdf"],
])("a name that people gave stays as it is: %s", (raw, kept) => {
  expect(cleanFileName(raw, PDF)).toBe(kept);
});

test.each([
  ["../../etc/passwd", "passwd.pdf"],
  ["C:\\Users\\carmen\\Plan.pdf", "Plan.pdf"],
  ["/plan.pdf/", "file.pdf"],
  ["a\u0000b\r\nc\u001b[0m.pdf", "abc[0m.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe.pdf"],
  ["\u2066plan\u2069\u200b\ufeff.pdf", "plan.pdf"],
  ["\ud800plan\udfff.pdf", "\ufffdplan\ufffd.pdf"],
  ["  ..plan. . .pdf", "plan.pdf"],
  ["a<b>:\"c|?*.pdf", "a_b___c___.pdf"],
  ["plan\t\u00a0 two.pdf", "plan two.pdf"],
  ["", "file.pdf"],
  [".pdf", "pdf.pdf"],
  ["...", "file.pdf"],
])("what is no name is taken off: %j", (raw, kept) => {
  expect(cleanFileName(raw, PDF)).toBe(kept);
});

test("the ending says what is in it, whatever the name said", () => {
  expect(cleanFileName("photo.JPEG", JPEG)).toBe("photo.JPEG");
  expect(cleanFileName("photo.pdf", JPEG)).toBe("photo.pdf.jpg");
  expect(cleanFileName("page.html", PDF)).toBe("page.html.pdf");
});

test("a long name is cut between letters, and keeps its ending", () => {
  const family = "👩‍👩‍👧‍👦";
  const kept = cleanFileName(`${family.repeat(50)}.pdf`, PDF);
  expect(kept).toMatch(/\.pdf$/);
  expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(200);
  expect(kept.slice(0, -4).replaceAll(family, "")).toBe("");
  expect(cleanFileName("a".repeat(5000), PDF)).toHaveLength(196);
  // One "letter" of thousands of marks is no letter.
  expect(cleanFileName(`Z${"\u0301".repeat(5000)}.pdf`, PDF)).toBe("file.pdf");
});
