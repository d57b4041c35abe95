import { expect, test } from "vitest";
import { takesAnswers, waysToJoin } from "../meeting.ts";
import { quorumOf, type Attending } from "./quorum.ts";
import { countAnswers, countNeeds, isAnswer } from "./rsvp.ts";

const patients = (count: number, isVoting = true): Attending[] => Array.from({ length: count }, () => ({ kind: "patient", isVoting }));
const staff = (count: number): Attending[] => Array.from({ length: count }, () => ({ kind: "staff", isVoting: false }));

test("half of the active voting members, rounded up, make a quorum", () => {
  expect(quorumOf(13, patients(7))).toMatchObject({ needed: 7, voting: 7, isMet: true, lacks: [] });
  expect(quorumOf(13, patients(6))).toMatchObject({ needed: 7, voting: 6, isMet: false, lacks: ["voters"] });
  expect(quorumOf(12, patients(6))?.isMet).toBe(true);
});

test("patients and family are at least half of those present, guests counted", () => {
  expect(quorumOf(8, [...patients(4), ...staff(4)])?.isMet).toBe(true);
  expect(quorumOf(8, [...patients(4), ...staff(5)])).toMatchObject({ patients: 4, present: 9, isMet: false, lacks: ["patients"] });
  expect(quorumOf(8, [...patients(4), ...staff(4), { kind: null, isVoting: false }])?.lacks).toEqual(["patients"]);
  const families: Attending[] = [{ kind: "family", isVoting: true }, { kind: "family", isVoting: true }];
  expect(quorumOf(4, [...families, ...staff(2)])?.isMet).toBe(true);
});

test("a vote counts for those who have one, and a group without votes has no quorum", () => {
  expect(quorumOf(4, [...patients(1), ...patients(5, false)])).toMatchObject({ voting: 1, lacks: ["voters"] });
  expect(quorumOf(0, patients(3))).toBeNull();
  expect(quorumOf(1, [])?.lacks).toEqual(["voters"]);
});

test("an answer can be given until the meeting starts, unless it is cancelled", () => {
  const startsAt = new Date("2026-11-17T22:45:00Z");
  expect(takesAnswers({ state: "planned", startsAt }, new Date("2026-11-17T22:44:59Z"))).toBe(true);
  expect(takesAnswers({ state: "planned", startsAt }, startsAt)).toBe(false);
  expect(takesAnswers({ state: "cancelled", startsAt }, new Date("2026-11-01T00:00:00Z"))).toBe(false);
});

test("one can join where the meeting is", () => {
  expect(waysToJoin({ isInPerson: true, onlineUrl: null, dialIn: "+1 555 0100" })).toEqual(["in_person", "phone"]);
  expect(waysToJoin({ isInPerson: false, onlineUrl: "https://meet.example", dialIn: null })).toEqual(["online"]);
});

test("answers and needs are counted; what those need who stay away counts for nothing", () => {
  const invited = [
    { answer: "yes" as const, needs: ["ride" as const] },
    { answer: "maybe" as const, needs: ["ride" as const, "interpreter" as const] },
    { answer: "no" as const, needs: ["child_care" as const] },
    { answer: null, needs: [] },
  ];
  expect(countAnswers(invited)).toEqual({ yes: 1, maybe: 1, no: 1, silent: 1 });
  expect(countNeeds(invited)).toEqual([{ need: "interpreter", count: 1 }, { need: "ride", count: 2 }]);
});

test("a link in a mail can only name an answer there is", () => {
  expect([isAnswer("maybe"), isAnswer("YES"), isAnswer(null)]).toEqual([true, false, false]);
});
