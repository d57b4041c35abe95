import { daysBetween } from "#app/ui/format/format.ts";
import { dayOfDate } from "../to-do.ts";

/** The states of a cycle, each reached from the one before it and from no other (DOMAIN §4). */
export const CYCLE_STATES = ["planned", "doing", "studying", "acted"] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** The four stages as people know them. */
export const STAGES = ["plan", "do", "study", "act"] as const;
export type Stage = (typeof STAGES)[number];

/** What a cycle ends with: it becomes the standard, goes on in another form, or is given up, which is learning too. */
export const DECISIONS = ["adopt", "adapt", "abandon"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What can be done with a cycle. */
export const CYCLE_STEPS = ["plan", "begin", "dates", "do", "study", "act", "discard"] as const;
export type CycleStep = (typeof CYCLE_STEPS)[number];

/** The states in which each step is taken: what was predicted stays as it was said, and what ended stays as it is. */
const TAKEN_IN: Record<CycleStep, readonly CycleState[]> = {
  plan: ["planned"],
  begin: ["planned"],
  dates: ["planned", "doing", "studying"],
  do: ["doing"],
  study: ["studying"],
  act: ["studying"],
  discard: ["planned"],
};

/** What a plan must say before it is tried. */
export const NEEDED_TO_BEGIN = ["prediction", "predicted", "who", "where", "dates"] as const;
export type NeededToBegin = (typeof NEEDED_TO_BEGIN)[number];

/** What the rules need to know of a cycle. */
export interface CycleFacts {
  state: CycleState;
  prediction: unknown;
  predicted: number | null;
  who: unknown;
  where: unknown;
  startsOn: Date | null;
  endsOn: Date | null;
  learnt: unknown;
}

/** What is missing in a plan that is to be tried: without a prediction with a number no cycle leaves its plan (DOMAIN §4). */
export function missingToBegin(cycle: CycleFacts): NeededToBegin[] {
  const there = {
    prediction: Boolean(cycle.prediction),
    predicted: cycle.predicted !== null,
    who: Boolean(cycle.who),
    where: Boolean(cycle.where),
    dates: cycle.startsOn !== null && cycle.endsOn !== null,
  };
  return NEEDED_TO_BEGIN.filter((each) => !there[each]);
}

/** Why a step cannot be taken now, as the key of its sentence; null where it can. Plan, do, study, act, and in that order. */
export function whyNot(step: CycleStep, cycle: CycleFacts) {
  const at = CYCLE_STATES.indexOf(cycle.state);
  const allowed = TAKEN_IN[step];
  if (!allowed.includes(cycle.state)) {
    if (cycle.state === "acted") return "cycles:errors.ended";
    if (at > CYCLE_STATES.indexOf(allowed.at(-1)!)) return step === "do" ? "cycles:errors.doneAlready" : "cycles:errors.begunAlready";
    return cycle.state === "planned" ? "cycles:errors.beginFirst" : "cycles:errors.doFirst";
  }
  if (step === "begin" && missingToBegin(cycle).length > 0) return "cycles:errors.planIncomplete";
  if (step === "act" && !cycle.learnt) return "cycles:errors.studyFirst";
  return null;
}

/** The stage a cycle is at; null where it ended. */
export function stageOf(cycle: { state: CycleState; learnt: unknown }): Stage | null {
  if (cycle.state === "acted") return null;
  if (cycle.state === "studying") return cycle.learnt ? "act" : "study";
  return cycle.state === "doing" ? "do" : "plan";
}

/** After how many days without a word an open cycle stands still. Its typical length is one to six weeks (DOMAIN §4). */
export const QUIET_DAYS = 14;

/** Why a cycle stands still, and since how many days. */
export interface Stall {
  because: "overdue" | "quiet";
  days: number;
}

/**
 * Whether an open cycle stands still: its last day went by and it is not yet studied, or nobody wrote anything about it for
 * 14 days. Null where it moves or ended. `today` and `changedOn` are days, `YYYY-MM-DD`.
 */
export function stallOf(cycle: { state: CycleState; endsOn: Date | null; changedOn: string }, today: string): Stall | null {
  if (cycle.state === "acted") return null;
  if (cycle.endsOn && cycle.state !== "studying") {
    const days = daysBetween(dayOfDate(cycle.endsOn), today);
    if (days > 0) return { because: "overdue", days };
  }
  const days = daysBetween(cycle.changedOn, today);
  return days >= QUIET_DAYS ? { because: "quiet", days } : null;
}

export const LONGEST_CYCLE_TITLE = 140;
export const LONGEST_CYCLE_WORDS = 1000;
export const LONGEST_TASK = 500;
