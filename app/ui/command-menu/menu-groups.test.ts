import { expect, test } from "vitest";
import { groupsFor } from "./menu-groups.ts";

const words = { pages: "Go to", starts: "Begin", everything: "Search for “{{words}}”", searchHref: "/team/search" };
const commands = (...labels: string[]) => labels.map((label) => ({ href: `/${label}`, label }));
const KNOWN = { pages: commands("Inbox", "Traducción", "الرسائل", "收件箱", "Điều hành"), starts: commands("Plan a meeting"), found: [], words };
const labels = (typed: string, known = KNOWN) => groupsFor(typed, known).map(({ title, options }) => [title, ...options.map(({ pieces }) => pieces[0]!.words)]);

test("without words everything that can be opened and begun is offered", () => {
  expect(labels("")).toEqual([["Go to", "Inbox", "Traducción", "الرسائل", "收件箱", "Điều hành"], ["Begin", "Plan a meeting"]]);
});

test.each([
  ["inb", "Go to", "Inbox"],
  ["traduccion", "Go to", "Traducción"],
  ["رسائل", "Go to", "الرسائل"],
  ["件箱", "Go to", "收件箱"],
  ["dieu", "Go to", "Điều hành"],
  ["meet", "Begin", "Plan a meeting"],
])("“%s” offers what has words that begin so, and the search", (typed, title, label) => {
  expect(labels(typed)).toEqual([[title, label], ["", `Search for “\u2068${typed}\u2069”`]]);
});

test("the search stands behind what was found, with what was typed in its address", () => {
  const found = [{ title: "People", options: [{ href: "/p", pieces: [{ words: "Amal", marked: true }] }] }];
  const groups = groupsFor("a&b?", { ...KNOWN, found });
  expect(groups.map(({ title }) => title)).toEqual(["People", ""]);
  expect(groups.at(-1)!.options[0]!.href).toBe("/team/search?q=a%26b%3F");
});
