import type { CycleState } from "#app/features/backlog/cycles/cycle.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeCycle, makeMeasure, makeTask, type MadeCycle } from "#tests/setup/cycle.ts";
import { makeImprovement, systemOf, type Whose, type World } from "../world.ts";
import { BACKLOG, byChangers, only, READERS, row, signedIn, table, type Row } from "./row.ts";

const improvement = async (world: World, whose: Whose) => ({ number: (await makeImprovement(world, whose)).number });

/** A cycle of an improvement of the own or the other site, as far as it is asked for. */
const cycleIn = (state: CycleState | "studied") => async (world: World, whose: Whose) => {
  const made = await makeCycle(systemOf(world.programme), (await improvement(world, whose)).number, state);
  return { ...made, taskId: made.version === 0 ? await makeTask(systemOf(world.programme), made) : "" };
};

const measured = async (world: World, whose: Whose) => makeMeasure(systemOf(world.programme), (await improvement(world, whose)).number);

/** A step of a cycle, for whoever changes its improvement. */
function step(name: string, path: (number: number, cycle: number) => string, state: CycleState | "studied", fields: Record<string, string>): Row {
  return row<MadeCycle>({
    route: `/team/improvements/:number/cycles/:cycle/${name}`,
    record: cycleIn(state),
    path: ({ number, cycle }) => path(number, cycle),
    get: byChangers("page"),
    post: { fields: ({ version }) => ({ ...fields, version: String(version) }), expect: byChangers("done") },
  });
}

type WithTask = MadeCycle & { taskId: string };

function taskStep(name: string, path: (number: number, cycle: number, taskId: string) => string, fields: Record<string, string> = {}): Row {
  return row<WithTask>({
    route: `/team/improvements/:number/cycles/:cycle/tasks/:taskId${name}`,
    record: cycleIn("planned"),
    path: ({ number, cycle, taskId }) => path(number, cycle, taskId),
    get: byChangers("page"),
    post: { fields: () => ({ ...fields, version: "0" }), expect: byChangers("done") },
  });
}

type Measured = { number: number; measureId: string; pointId: string };

function measureStep(name: string, path: (made: Measured) => string, fields: Record<string, string>): Row {
  return row<Measured>({
    route: `/team/improvements/:number/measures/:measureId${name}`,
    record: measured,
    path,
    get: byChangers("page"),
    post: { fields: () => ({ ...fields, version: "0" }), expect: byChangers("done") },
  });
}

const PLAN = { title: "A closed room", question: "Is it longer?", change: "Close the door." };
const MEASURE = { name: "Asked in private", kind: "outcome", direction: "up" };

/** Cycles, their tasks, and measures with their points. */
export const CYCLE_ROWS: Row[] = [
  row<{ number: number }>({
    route: "/team/improvements/:number/cycles/new",
    record: improvement,
    path: ({ number }) => paths.newCycle(number),
    get: byChangers("page"),
    post: { fields: () => PLAN, expect: byChangers("done") },
  }),
  // The team's own words: also champions of another site read them, leaders do not.
  row<MadeCycle>({ route: "/team/improvements/:number/cycles/:cycle", record: cycleIn("planned"), path: ({ number, cycle }) => paths.cycle(number, cycle), get: only(READERS.own, "page") }),
  step("plan", paths.changePlan, "planned", PLAN),
  step("begin", paths.beginCycle, "planned", {}),
  step("dates", paths.cycleDates, "doing", { startsOn: "2026-03-03", endsOn: "2026-03-13" }),
  step("do", paths.cycleDo, "doing", { asPlanned: "yes", happened: "Five were asked." }),
  step("study", paths.cycleStudy, "studying", { seen: "1", learnt: "One minute longer." }),
  step("act", paths.cycleAct, "studied", { decision: "adapt", next: "All rooms." }),
  step("discard", paths.discardCycle, "planned", {}),
  step("tasks/new", paths.newTask, "doing", { words: "Hang up the sign." }),
  taskStep("", paths.task, { words: "Hang up two signs." }),
  taskStep("/done", paths.finishTask),
  taskStep("/remove", paths.removeTask),
  row<{ number: number }>({
    route: "/team/improvements/:number/measures/new",
    record: improvement,
    path: ({ number }) => paths.newMeasure(number),
    get: byChangers("page"),
    post: { fields: () => ({ ...MEASURE, unit: "percent" }), expect: byChangers("done") },
  }),
  row<Measured>({ route: "/team/improvements/:number/measures/:measureId", record: measured, path: ({ number, measureId }) => paths.measure(number, measureId), get: only(BACKLOG, "page") }),
  measureStep("/edit", ({ number, measureId }) => paths.editMeasure(number, measureId), MEASURE),
  measureStep("/end", ({ number, measureId }) => paths.endMeasure(number, measureId), {}),
  measureStep("/points/new", ({ number, measureId }) => paths.newPoint(number, measureId), { on: "2026-03-09", numerator: "12", denominator: "14" }),
  measureStep("/points/:pointId", ({ number, measureId, pointId }) => paths.point(number, measureId, pointId), { on: "2026-03-02", value: "80" }),
  measureStep("/points/:pointId/remove", ({ number, measureId, pointId }) => paths.removePoint(number, measureId, pointId), {}),
  row<{ taskId: string }>({
    route: "/me/tasks/:taskId",
    // Of the member's own, or of another member's.
    record: async (world, whose) => {
      const system = systemOf(world.programme);
      const made = await makeCycle(system, (await improvement(world, "own")).number);
      return { taskId: await makeTask(system, made, whose === "own" ? world.people.member : world.otherMember) };
    },
    path: ({ taskId }) => paths.ownTask(taskId),
    get: { own: table((role) => (role === "visitor" ? "sign-in" : role === "member" ? "page" : "unknown")), other: signedIn("unknown") },
    post: {
      fields: () => ({ version: "0" }),
      expect: { own: table((role) => (role === "visitor" ? "sign-in" : role === "member" ? "done" : "unknown")), other: signedIn("unknown") },
    },
  }),
];
