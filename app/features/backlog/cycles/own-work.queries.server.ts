import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn, type Reader } from "#app/ui/format/format.ts";
import { Prisma } from "#prisma/generated/client.ts";
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

interface TaskRow {
  id: string;
  textId: string;
  dueOn: Date | null;
  doneOn: Date | null;
  version: number;
  cycle: number;
  improvement: number;
  titleTextId: string;
}

const TASKS = Prisma.sql`
  select t.id, t.text_id as "textId", t.due_on as "dueOn", t.done_on as "doneOn", t.version, c.number as cycle, i.number as improvement, i.title_text_id as "titleTextId"
  from cycle_tasks t join cycles c on c.id = t.cycle_id join improvements i on i.id = c.improvement_id`;

/** What a person has still to do, the first due first; of improvements that rest nothing. */
async function ownTasks(actor: Actor, lang: string): Promise<OwnTask[]> {
  if (actor.kind !== "person") return [];
  const rows = await readRows<TaskRow>(actor, Prisma.sql`
    ${TASKS} where t.owner_id = ${actor.personId}::uuid and t.done_on is null and i.status <> all(${RESTING}) order by t.due_on nulls last, t.id`);
  return withTexts(actor, rows, lang);
}

/** One task of a person, done or not. @throws a 404 refusal where it is not theirs. */
export async function readOwnTask(actor: Actor, taskId: string, lang: string): Promise<OwnTask> {
  if (actor.kind !== "person" || !isUuid(taskId)) throw notFound();
  const rows = await readRows<TaskRow>(actor, Prisma.sql`${TASKS} where t.id = ${taskId}::uuid and t.owner_id = ${actor.personId}::uuid`);
  const [task] = await withTexts(actor, rows, lang);
  if (!task) throw notFound();
  return task;
}

async function withTexts(actor: Actor, rows: TaskRow[], lang: string): Promise<OwnTask[]> {
  const texts = await readTexts(actor, rows.flatMap((row) => [row.textId, row.titleTextId]), lang);
  return rows.map(({ id, textId, titleTextId, improvement, cycle, dueOn, doneOn, version }) => ({
    id,
    text: texts.get(textId)!,
    improvement: { number: improvement, title: texts.get(titleTextId)! },
    cycle,
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
  const rows = await readRows<StalledRow>(actor, Prisma.sql`
    select c.number, c.state, c.ends_on as "endsOn", c.changed_at as "changedAt", c.title_text_id as "titleTextId", i.number as improvement, i.title_text_id as "improvementTextId"
    from cycles c join improvements i on i.id = c.improvement_id
    where c.state <> 'acted' and i.status <> all(${RESTING}) and coalesce(c.owner_id, i.owner_id) = ${personId}::uuid order by c.changed_at`);
  const today = dayIn(now(), reader.timeZone);
  const stalled = rows.flatMap((row) => {
    const stall = stallOf({ state: row.state, endsOn: row.endsOn, changedOn: dayIn(row.changedAt, reader.timeZone) }, today);
    return stall ? [{ ...row, stall }] : [];
  });
  const texts = await readTexts(actor, stalled.flatMap((row) => [row.titleTextId, row.improvementTextId]), reader.lang);
  return stalled.map(({ number, titleTextId, improvement, improvementTextId, stall }) => ({
    number,
    title: texts.get(titleTextId)!,
    improvement: { number: improvement, title: texts.get(improvementTextId)! },
    stall,
  }));
}

interface StalledRow {
  number: number;
  state: CycleState;
  endsOn: Date | null;
  changedAt: Date;
  titleTextId: string;
  improvement: number;
  improvementTextId: string;
}
