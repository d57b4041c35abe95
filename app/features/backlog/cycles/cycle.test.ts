import { expect, test } from "vitest";
import { CYCLE_STATES, CYCLE_STEPS, missingToBegin, stageOf, stallOf, whyNot, type CycleFacts, type CycleState } from "./cycle.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

const planned: CycleFacts = {
  state: "planned",
  prediction: "Most families will use it.",
  predicted: 60,
  who: "One nurse",
  where: "Room 4",
  startsOn: day("2026-03-03"),
  endsOn: day("2026-03-06"),
  learnt: null,
};

test("plan, do, study, act, in that order and no other", () => {
  const allowed = CYCLE_STATES.map((state) => [state, CYCLE_STEPS.filter((step) => whyNot(step, { ...planned, state, learnt: "It works." }) === null)]);
  expect(Object.fromEntries(allowed)).toEqual({
    planned: ["plan", "begin", "dates", "discard"],
    doing: ["dates", "do"],
    studying: ["dates", "study", "act"],
    acted: [],
  });
});

test.each<[string, CycleState, string]>([
  ["act", "planned", "beginFirst"],
  ["study", "planned", "beginFirst"],
  ["do", "planned", "beginFirst"],
  ["study", "doing", "doFirst"],
  ["act", "doing", "doFirst"],
  ["act", "studying", "studyFirst"],
  ["plan", "doing", "begunAlready"],
  ["discard", "studying", "begunAlready"],
  ["do", "studying", "doneAlready"],
  ["study", "acted", "ended"],
])("%s is refused while it is %s: %s", (step, state, why) => {
  expect(whyNot(step as "act", { ...planned, state })).toBe(`cycles:errors.${why}`);
});

test("a cycle without a prediction and its number cannot leave its plan", () => {
  expect(missingToBegin(planned)).toEqual([]);
  expect(missingToBegin({ ...planned, predicted: 0 })).toEqual([]);
  expect(missingToBegin({ ...planned, prediction: null, predicted: null })).toEqual(["prediction", "predicted"]);
  expect(missingToBegin({ ...planned, who: null, where: "", endsOn: null })).toEqual(["who", "where", "dates"]);
  expect(whyNot("begin", { ...planned, predicted: null })).toBe("cycles:errors.planIncomplete");
});

test("a cycle is at one stage, and after the last at none", () => {
  expect(CYCLE_STATES.map((state) => stageOf({ state, learnt: null }))).toEqual(["plan", "do", "study", null]);
  expect(stageOf({ state: "studying", learnt: "It works." })).toBe("act");
});

const doing = { state: "doing" as CycleState, endsOn: day("2026-03-20"), changedOn: "2026-03-10" };

test("an open cycle stands still from the day after its last one", () => {
  expect(stallOf(doing, "2026-03-20")).toBeNull();
  expect(stallOf(doing, "2026-03-21")).toEqual({ because: "overdue", days: 1 });
  expect(stallOf({ ...doing, state: "planned" }, "2026-03-22")).toEqual({ because: "overdue", days: 2 });
});

test("or when nobody wrote anything for 14 days", () => {
  expect(stallOf({ ...doing, endsOn: null }, "2026-03-23")).toBeNull();
  expect(stallOf({ ...doing, endsOn: null }, "2026-03-24")).toEqual({ because: "quiet", days: 14 });
});

test("what is being studied is over by its nature, and what ended stands still no more", () => {
  expect(stallOf({ ...doing, state: "studying" }, "2026-03-22")).toBeNull();
  expect(stallOf({ ...doing, state: "studying" }, "2026-03-24")).toEqual({ because: "quiet", days: 14 });
  expect(stallOf({ ...doing, state: "acted" }, "2027-03-24")).toBeNull();
});
