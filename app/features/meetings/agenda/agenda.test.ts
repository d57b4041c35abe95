import { expect, test } from "vitest";
import { agendaMinutes, agendaTimes, minutesOver, movedOrder, opensWithSince, type AgendaKind } from "./agenda.ts";

const startsAt = new Date("2026-11-17T22:45:00Z");
const meeting = { startsAt, endsAt: new Date("2026-11-18T00:15:00Z") };
const items = (["since", "item", "item"] as AgendaKind[]).map((kind, index) => ({ id: String(index), kind, minutes: [15, 30, 40][index]! }));

test("items follow one another, and their minutes are held against the meeting's", () => {
  expect(agendaTimes(startsAt, items).map((time) => time.toISOString().slice(11, 16))).toEqual(["22:45", "23:00", "23:30"]);
  expect([agendaMinutes(items), minutesOver(meeting, items)]).toEqual([85, 0]);
  expect(minutesOver(meeting, [...items, { minutes: 20 }])).toBe(15);
});

test("an item moves one place, and what happened since stays first", () => {
  expect(movedOrder(items, "1", "down")).toEqual(["0", "2", "1"]);
  expect(movedOrder(items, "2", "up")).toEqual(["0", "2", "1"]);
  expect([movedOrder(items, "1", "up"), movedOrder(items, "0", "down"), movedOrder(items, "2", "down"), movedOrder(items, "9", "up")]).toEqual([null, null, null, null]);
});

test("the agenda of an advisory meeting opens with what happened since", () => {
  expect(["advisory", "training", "team"].map(opensWithSince)).toEqual([true, false, false]);
});
