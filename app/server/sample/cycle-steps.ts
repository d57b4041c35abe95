import { actOnCycle } from "#app/features/backlog/cycles/act-on-cycle.server.ts";
import { addTask } from "#app/features/backlog/cycles/add-task.server.ts";
import { beginCycle } from "#app/features/backlog/cycles/begin-cycle.server.ts";
import { changePlan } from "#app/features/backlog/cycles/change-plan.server.ts";
import { finishTask } from "#app/features/backlog/cycles/finish-task.server.ts";
import { noteWhatWasDone } from "#app/features/backlog/cycles/note-what-was-done.server.ts";
import type { CyclePlan } from "#app/features/backlog/cycles/plan-rows.server.ts";
import { startCycle } from "#app/features/backlog/cycles/start-cycle.server.ts";
import { studyCycle } from "#app/features/backlog/cycles/study-cycle.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import type { Act, SampleCycle, SamplePlan } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** One cycle, as far as it has come: planned (or the plan that the cycle before left, changed), begun, done, studied, acted. */
export function cycleSteps(cycle: SampleCycle, calendar: SampleCalendar): Step[] {
  const { planned, begun, done = [], studied, acted, tasks = [] } = cycle;
  const step = (when: Act, run: (sample: Sample) => Promise<unknown>): Step => ({
    at: calendar.moment(when.on, when.at),
    run: async (sample) => void (await run(sample)),
  });
  return [
    step(planned, (sample) => plan(sample, cycle)),
    ...(begun ? [step(begun, async (sample) => beginCycle(await sample.person(begun.by), await stored(sample, cycle)))] : []),
    ...done.map((one, index) =>
      step(one, async (sample) => {
        const finished = index === done.length - 1 && studied !== undefined;
        await noteWhatWasDone(await sample.person(one.by), { ...(await stored(sample, cycle)), asPlanned: one.asPlanned, happened: one.happened, finished });
      }),
    ),
    ...(studied
      ? [step(studied, async (sample) => studyCycle(await sample.person(studied.by), { ...(await stored(sample, cycle)), seen: studied.seen, learnt: studied.learnt, lessFor: studied.lessFor }))]
      : []),
    ...(acted
      ? [
          step(acted, async (sample) =>
            actOnCycle(await sample.person(acted.by), {
              ...(await stored(sample, cycle)),
              decision: acted.decision,
              next: acted.next,
              keeperId: acted.keeper && known(sample.people, acted.keeper),
            }),
          ),
        ]
      : []),
    ...tasks.flatMap((task) => [
      step(task, async (sample) =>
        addTask(await sample.person(task.by), { ...(await stored(sample, cycle)), words: task.words, ownerId: known(sample.people, task.owner), due: calendar.day(task.due) }),
      ),
      ...(task.done ? [step(task.done, async (sample) => finishTask(await sample.person(task.done!.by), await storedTask(sample, task.words)))] : []),
    ]),
  ];
}

async function plan(sample: Sample, cycle: SampleCycle): Promise<void> {
  const { by, plan } = cycle.planned;
  const { number } = known(sample.improvements, cycle.improvement);
  if (cycle.number === 1) await startCycle(await sample.person(by), { number, ...planOf(sample, plan) });
  // The cycle before it was adapted, so this one is there already.
  else await changePlan(await sample.person(by), { ...(await stored(sample, cycle)), ...planOf(sample, plan) });
}

function planOf(sample: Sample, { measure, from, until, owner, ...words }: SamplePlan): CyclePlan {
  return {
    ...words,
    measureId: measure && known(sample.measures, measure),
    startsOn: from && sample.calendar.day(from),
    endsOn: until && sample.calendar.day(until),
    ownerId: owner && known(sample.people, owner),
  };
}

/** A cycle as it stands, for whoever changes it. */
async function stored(sample: Sample, { improvement, number: cycle }: SampleCycle): Promise<{ number: number; cycle: number; version: number }> {
  const { id, number } = known(sample.improvements, improvement);
  const { version } = await sample.db.pdsaCycle.findUniqueOrThrow({ where: { improvementId_number: { improvementId: id, number: cycle } }, select: { version: true } });
  return { number, cycle, version };
}

async function storedTask(sample: Sample, words: string): Promise<{ taskId: string; version: number }> {
  const { id: taskId, version } = await sample.db.cycleTask.findFirstOrThrow({ where: { text: { words } }, select: { id: true, version: true } });
  return { taskId, version };
}
