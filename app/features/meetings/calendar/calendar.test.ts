import { expect, test } from "vitest";
import { calendarSearch, readCalendarAsked, scopeOf } from "./calendar.ts";

const known = { today: "2026-11-16", groups: ["council", "all"], seesAll: true };
const asked = (search: string, more = {}) => readCalendarAsked(new URLSearchParams(search), { ...known, ...more });

test.each([
  ["", { month: "2026-11", view: "month", whose: "mine" }],
  ["month=2027-01&view=list&of=council", { month: "2027-01", view: "list", whose: { group: "council" } }],
  ["of=all", { month: "2026-11", view: "month", whose: "all" }],
  ["month=2027-13&view=week&of=nobody", { month: "2026-11", view: "month", whose: "mine" }],
])("'%s' asks for a calendar, and its address says the same", (search, expected) => {
  expect(asked(search)).toEqual(expected);
  expect(asked(calendarSearch(asked(search), known.today).slice(1))).toEqual(expected);
});

test("every meeting is for those who may see every meeting", () => {
  expect(asked("of=all", { seesAll: false, groups: [] }).whose).toBe("mine");
});

test("the scope of a group is its id", () => {
  const groups = [{ id: "1", slug: "council" }];
  expect([scopeOf("mine", groups), scopeOf("all", groups), scopeOf({ group: "council" }, groups), scopeOf({ group: "gone" }, groups)]).toEqual([
    { mine: true },
    "all",
    { groupId: "1" },
    { mine: true },
  ]);
});
