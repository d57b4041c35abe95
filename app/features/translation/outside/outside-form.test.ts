import { expect, test } from "vitest";
import { readOutside } from "./outside-form.ts";
import { outsideState } from "./outside.ts";
import type { OutsideText } from "./outside-work.queries.server.ts";

const id = (number: number) => `0192f0c1-2222-7333-8444-${String(number).padStart(12, "0")}`;
const text = (number: number, words: string, translation = ""): OutsideText => ({ textId: id(number), kind: "update_did", audience: "public", words, translation, version: 3 });
const posted = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test("what was typed is saved under a name; what is empty, unchanged, or of another job is not", () => {
  const texts = [text(1, "Come at 9."), text(2, "Welcome", "Chào mừng"), text(3, "Later")];
  const form = posted({ name: " Lan ", [`w.${id(1)}.3`]: "Đến lúc 9 giờ.", [`w.${id(2)}.3`]: "Chào mừng", [`w.${id(3)}.3`]: " ", [`w.${id(9)}.0`]: "of another job" });
  expect(readOutside(form, texts)).toEqual({
    reply: { name: "Lan", typed: { [id(1)]: "Đến lúc 9 giờ.", [id(2)]: "Chào mừng", [id(3)]: "" }, errors: [], asksToConfirm: false },
    changed: [{ textId: id(1), words: "Đến lúc 9 giờ.", version: 3 }],
  });
});

test("a name is needed, something typed, and a word on what is missing", () => {
  const texts = [text(1, "Come at 9.")];
  expect(readOutside(posted({ [`w.${id(1)}.3`]: "Đến lúc 9." }), texts).reply.errors).toEqual([{ field: "name", message: "translations:errors.name" }]);
  expect(readOutside(posted({ name: "Lan" }), texts).reply.errors).toEqual([{ field: `t-${id(1)}`, message: "translations:errors.nothing" }]);
  const lost = readOutside(posted({ name: "Lan", [`w.${id(1)}.3`]: "Đến lúc chín giờ." }), texts);
  expect(lost.reply).toMatchObject({ asksToConfirm: true, errors: [{ field: `t-${id(1)}`, message: 'texts:errors.lost|{"parts":"9"}' }] });
  const blank = readOutside(posted({ name: "Lan", confirmed: "on", [`w.${id(2)}.3`]: "Gọi {{số}}." }), [text(2, "Call {{phone}}.")]);
  expect(blank.reply.errors).toEqual([{ field: `t-${id(2)}`, message: 'texts:errors.blanks|{"parts":"{{phone}} · {{số}}"}' }]);
  expect(readOutside(posted({ name: "Lan", confirmed: "on", [`w.${id(1)}.3`]: "Đến lúc chín giờ." }), texts).reply.errors).toEqual([]);
});

test("how a job stands", () => {
  const now = new Date("2026-11-16T12:00:00Z");
  const job = { revokedAt: null, expiresAt: new Date("2026-11-20T12:00:00Z"), texts: 2, saved: 1 };
  expect([job, { ...job, saved: 2 }, { ...job, expiresAt: now, saved: 2 }, { ...job, revokedAt: now }, { ...job, texts: 0, saved: 0 }].map((one) => outsideState(one, now))).toEqual(["open", "done", "expired", "revoked", "open"]);
});
