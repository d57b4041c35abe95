import { expect, test } from "vitest";
import { isFiltered, listAddress, readListView, sortedBy, WHOLE_LIST } from "./list-view.ts";

const read = (address: string) => readListView(new URLSearchParams(address));

test("the address of the whole list says nothing, and every other one is read as it was written", () => {
  expect(listAddress(WHOLE_LIST)).toBe("/team/improvements");
  expect(read("")).toEqual(WHOLE_LIST);
  const view = { ...WHOLE_LIST, word: "planned", narrowing: { words: "ramp", owner: "mine", due: "overdue" }, sort: "due", isLastFirst: true, after: 31 } as const;
  expect(readListView(new URL(listAddress(view), "http://heard.invalid").searchParams)).toEqual(view);
});

test("whatever is no choice of ours narrows and sorts nothing", () => {
  expect(read("status=gone&owner=everybody&due=never&sort=colour&after=0&words=%20&page=7")).toEqual(WHOLE_LIST);
});

test("a column is sorted by its natural end first, and turned round when pressed again", () => {
  const byDue = sortedBy(WHOLE_LIST, "due");
  expect(byDue).toMatchObject({ sort: "due", isLastFirst: false });
  expect(sortedBy(byDue, "due")).toMatchObject({ isLastFirst: true });
  expect(sortedBy(byDue, "people")).toMatchObject({ isLastFirst: true });
  expect(sortedBy({ ...byDue, after: 9 }, "due").after).toBeNull();
});

test("only choices open the filter, words do not", () => {
  expect(isFiltered({ words: "ramp" })).toBe(false);
  expect(isFiltered({ words: "ramp", site: "river" })).toBe(true);
});
