import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn, type Reader } from "#app/ui/format/format.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { RESTING } from "../improvement.ts";
import { stallOf, type CycleState, type Stall } from "./cycle.ts";

/** Something that somebody is to do for a cycle, as they see it: also where they see nothing else of the improvement. */
export interface OwnTask {
  id: string;
  text: ReadableText;
  improvement: { number: number; title: ReadableText };
  cycle: number;
  dueOn: Date | null;
  doneOn: Date | null;
  version: number;
}

/** What waits for a person of the cycles; `canOpen`: they may go to the improvements it is of. */
export interface OwnWork {
  tasks: OwnTask[];
  stalled: StalledCycle[];
  canOpen: boolean;
}

/** What a person has to do for cycles, and which of theirs stand still: also for those who see nothing else of the improvement. */
export async function ownWork(actor: Actor, reader: Reader): Promise<OwnWork> {
  const [tasks, stalled] = await Promise.all([ownTasks(actor, reader.lang), ownStalledCycles(actor, reader)]);
  return { tasks, stalled, canOpen: canSeeWork(actor) };
}

const PART_OF = {
  cycle: { select: { number: true, improvement: { select: { number: true, titleTextId: true } } } },
} as const;

/** What a person has still to do, the first due first; of improvements that rest nothing. */
async function ownTasks(actor: Actor, lang: string): Promise<OwnTask[]> {
  if (actor.kind !== "person") return [];
  const rows = await reads(actor).cycleTask.findMany({
    where: { ownerId: actor.personId, doneOn: null, cycle: { improvement: { status: { notIn: [...RESTING] } } } },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    include: PART_OF,
  });
  return withTexts(actor, rows, lang);
}

/** One task of a person, done or not. @throws a 404 refusal where it is not theirs. */
export async function readOwnTask(actor: Actor, taskId: string, lang: string): Promise<OwnTask> {
  if (actor.kind !== "person") throw notFound();
  const row = await reads(actor).cycleTask.findFirst({ where: { id: taskId, ownerId: actor.personId }, include: PART_OF });
  if (!row) throw notFound();
  return (await withTexts(actor, [row], lang))[0]!;
}

interface TaskRow {
  id: string;
  textId: string;
  dueOn: Date | null;
  doneOn: Date | null;
  version: number;
  cycle: { number: number; improvement: { number: number; titleTextId: string } };
}

async function withTexts(actor: Actor, rows: TaskRow[], lang: string): Promise<OwnTask[]> {
  const texts = await readTexts(actor, rows.flatMap((row) => [row.textId, row.cycle.improvement.titleTextId]), lang);
  return rows.map(({ id, textId, dueOn, doneOn, version, cycle }) => ({
    id,
    text: texts.get(textId)!,
    improvement: { number: cycle.improvement.number, title: texts.get(cycle.improvement.titleTextId)! },
    cycle: cycle.number,
    dueOn,
    doneOn,
    version,
  }));
}

/** A cycle that stands still, with where it belongs. */
export interface StalledCycle {
  number: number;
  title: ReadableText;
  improvement: { number: number; title: ReadableText };
  stall: Stall;
}

/** The cycles that stand still and that this person sees to: as the cycle's owner, or the improvement's where it has none. */
async function ownStalledCycles(actor: Actor, reader: Reader): Promise<StalledCycle[]> {
  if (actor.kind !== "person") return [];
  const { personId } = actor;
  const rows = await reads(actor).pdsaCycle.findMany({
    where: {
      state: { not: "acted" },
      improvement: { status: { notIn: [...RESTING] } },
      OR: [{ ownerId: personId }, { ownerId: null, improvement: { ownerId: personId } }],
    },
    orderBy: { changedAt: "asc" },
    select: { number: true, state: true, endsOn: true, changedAt: true, titleTextId: true, improvement: { select: { number: true, titleTextId: true } } },
  });
  const today = dayIn(now(), reader.timeZone);
  const stalled = rows.flatMap((row) => {
    const stall = stallOf({ state: row.state as CycleState, endsOn: row.endsOn, changedOn: dayIn(row.changedAt, reader.timeZone) }, today);
    return stall ? [{ ...row, stall }] : [];
  });
  const texts = await readTexts(actor, stalled.flatMap((row) => [row.titleTextId, row.improvement.titleTextId]), reader.lang);
  return stalled.map(({ number, titleTextId, improvement, stall }) => ({
    number,
    title: texts.get(titleTextId)!,
    improvement: { number: improvement.number, title: texts.get(improvement.titleTextId)! },
    stall,
  }));
}
