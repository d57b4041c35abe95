import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn, type Reader } from "#app/ui/format/format.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { rests, type ImprovementStatus } from "../improvement.ts";
import type { Unit } from "../measures/measure.ts";
import { missingToBegin, stageOf, stallOf, type CycleState, type Decision, type NeededToBegin, type Stage, type Stall } from "./cycle.ts";
import { factsOf } from "./lock-cycle.server.ts";

export interface TaskToRead {
  id: string;
  text: ReadableText;
  owner: { id: string; name: string } | null;
  dueOn: Date | null;
  doneOn: Date | null;
  version: number;
}

/** A cycle as the team reads it. */
export interface CycleToRead {
  number: number;
  version: number;
  state: CycleState;
  /** Null where it ended. */
  stage: Stage | null;
  /** Why it stands still; null where it moves, ended, or its improvement rests. */
  stall: Stall | null;
  /** What its plan lacks to begin. */
  missing: NeededToBegin[];
  owner: { id: string; name: string } | null;
  title: ReadableText;
  question: ReadableText;
  change: ReadableText;
  who: ReadableText | null;
  where: ReadableText | null;
  data: ReadableText | null;
  prediction: ReadableText | null;
  predicted: number | null;
  measure: { id: string; name: ReadableText; unit: Unit } | null;
  startsOn: Date | null;
  endsOn: Date | null;
  begunAt: Date | null;
  asPlanned: boolean | null;
  happened: ReadableText | null;
  seen: number | null;
  learnt: ReadableText | null;
  lessFor: ReadableText | null;
  decision: Decision | null;
  next: ReadableText | null;
  keeper: { id: string; name: string } | null;
  actedAt: Date | null;
  tasks: TaskToRead[];
}

/** The improvement whose cycles are asked for, which the actor may see. */
interface Improvement {
  id: string;
  status: ImprovementStatus;
}

/** The cycles of an improvement, first to last: the team's own words, so for those who work on improvements; nobody else's: none. */
export async function readCycles(actor: Actor, improvement: Improvement, reader: Reader): Promise<CycleToRead[]> {
  if (!canSeeWork(actor)) return [];
  const person = { select: { id: true, name: true } } as const;
  const rows = await reads(actor).pdsaCycle.findMany({
    where: { improvementId: improvement.id },
    orderBy: { number: "asc" },
    include: {
      owner: person,
      keeper: person,
      measure: { select: { id: true, nameTextId: true, unit: true } },
      tasks: { orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }], include: { owner: person } },
    },
  });
  const texts = await readTexts(
    actor,
    rows.flatMap((row) => [
      row.titleTextId,
      row.questionTextId,
      row.changeTextId,
      row.whoTextId,
      row.whereTextId,
      row.dataTextId,
      row.predictionTextId,
      row.happenedTextId,
      row.learntTextId,
      row.lessForTextId,
      row.nextTextId,
      row.measure?.nameTextId,
      ...row.tasks.map((task) => task.textId),
    ]),
    reader.lang,
  );
  const textOf = (id: string | null) => (id ? texts.get(id)! : null);
  const today = dayIn(now(), reader.timeZone);
  return rows.map((row) => {
    const state = row.state as CycleState;
    return {
      number: row.number,
      version: row.version,
      state,
      stage: stageOf({ state, learnt: row.learntTextId }),
      stall: rests(improvement.status) ? null : stallOf({ state, endsOn: row.endsOn, changedOn: dayIn(row.changedAt, reader.timeZone) }, today),
      missing: missingToBegin(factsOf({ ...row, state })),
      owner: row.owner,
      title: texts.get(row.titleTextId)!,
      question: texts.get(row.questionTextId)!,
      change: texts.get(row.changeTextId)!,
      who: textOf(row.whoTextId),
      where: textOf(row.whereTextId),
      data: textOf(row.dataTextId),
      prediction: textOf(row.predictionTextId),
      predicted: row.predicted,
      measure: row.measure && { id: row.measure.id, name: texts.get(row.measure.nameTextId)!, unit: row.measure.unit as Unit },
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      begunAt: row.begunAt,
      asPlanned: row.asPlanned,
      happened: textOf(row.happenedTextId),
      seen: row.seen,
      learnt: textOf(row.learntTextId),
      lessFor: textOf(row.lessForTextId),
      decision: row.decision as Decision | null,
      next: textOf(row.nextTextId),
      keeper: row.keeper,
      actedAt: row.actedAt,
      tasks: row.tasks.map((task) => ({
        id: task.id,
        text: texts.get(task.textId)!,
        owner: task.owner,
        dueOn: task.dueOn,
        doneOn: task.doneOn,
        version: task.version,
      })),
    };
  });
}

/** One cycle of an improvement. @throws a 404 refusal where there is none of that number for this actor. */
export async function readCycle(actor: Actor, improvement: Improvement, cycleNumber: number, reader: Reader): Promise<CycleToRead> {
  const cycle = (await readCycles(actor, improvement, reader)).find(({ number }) => number === cycleNumber);
  if (!cycle) throw notFound();
  return cycle;
}
