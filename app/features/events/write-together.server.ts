import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { database } from "#app/platform/db/db.ts";
import { prepared } from "#app/platform/db/prepared.ts";

/** One press on its way: what it brings, and what it has in common with the same press sent again. */
export interface Press {
  /** Its row: a JSON object of at least one column. */
  json: string;
  once: string;
}

interface Waiting extends Press {
  done(written: boolean): void;
  failed(reason: unknown): void;
}

interface Queue {
  programme: string;
  text: string;
  waiting: Waiting[];
  isRunning: boolean;
  /** How many the statement before wrote. */
  before: number;
}

/** More presses than this are not put into one statement. */
const MOST_TOGETHER = 50;

const queues = new Map<string, Queue>();

/**
 * Writes a press by a statement over many, together with the others that wait for it: alone and at once where no statement of
 * its kind is on its way. Two of them at a time would each carry half as many presses, and take a tenth of the speed away. A
 * database that is away for some seconds is waited for.
 * Whether it was written; false where it was there already. What the database refuses, it refuses alone: the presses beside it
 * are written.
 */
export function writeTogether(programme: string, text: string, press: Press): Promise<boolean> {
  const name = `${programme} ${text}`;
  let queue = queues.get(name);
  if (!queue) queues.set(name, (queue = { programme, text, waiting: [], isRunning: false, before: 0 }));
  const { waiting } = queue;
  return new Promise((done, failed) => {
    waiting.push({ json: press.json, once: press.once, done, failed });
    // After those that came at the same time, so that they share the statement.
    if (waiting.length === 1) setImmediate(startNext, queue);
  });
}

function startNext(queue: Queue): void {
  if (queue.isRunning || queue.waiting.length === 0) return;
  queue.isRunning = true;
  void writeAll(queue, takeTogether(queue)).finally(() => {
    queue.isRunning = false;
    startNext(queue);
  });
}

/**
 * The next presses, no two of them the same: within one statement neither would see the other. At most half of those around, as
 * far as the last statement tells: while the database writes one half, this process answers the other. All at once, each of the
 * two would wait for the other.
 */
function takeTogether(queue: Queue): Waiting[] {
  const most = Math.min(MOST_TOGETHER, Math.ceil((queue.before + queue.waiting.length) / 2));
  const taken = new Map<string, Waiting>();
  const left: Waiting[] = [];
  for (const press of queue.waiting) {
    if (taken.size < most && !taken.has(press.once)) taken.set(press.once, press);
    else left.push(press);
  }
  queue.waiting = left;
  queue.before = taken.size;
  return [...taken.values()];
}

/** How long presses wait for a database that is away, as one is that starts again after a crash: try by try, in milliseconds. */
const PATIENCE_MS = [200, 500, 1000, 2000, 4000];

async function writeAll(queue: Queue, presses: Waiting[], [next, ...later] = PATIENCE_MS): Promise<void> {
  try {
    const written = await write(queue, presses);
    presses.forEach(({ done }, index) => done(written.has(index)));
  } catch (reason) {
    if (isAway(reason) && next) {
      await pause(next);
      return writeAll(queue, presses, later);
    }
    if (presses.length === 1 || !isRefusal(reason)) return presses.forEach(({ failed }) => failed(reason));
    // Nothing of any was kept; one after another, each gets its own answer.
    for (const press of presses) await writeAll(queue, [press]);
  }
}

/**
 * Whether the database could not be asked, or went away meanwhile (SQLSTATE class 57, or what the system says of its connection).
 * What it may have written all the same is not written twice.
 */
function isAway(reason: unknown): boolean {
  if (reason instanceof pg.DatabaseError) return /^57P0[123]/.test(reason.code ?? "");
  return reason instanceof Error && (("code" in reason && AWAY.has(String(reason.code))) || /^Connection terminated unexpectedly|^Client has encountered a connection error/.test(reason.message));
}

const AWAY = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"]);

/**
 * Whether PostgreSQL refused these rows (SQLSTATE classes 22 and 23, raised exceptions) or the company they were in (class 40:
 * two statements that wait for each other's rows), and not that anything could be written at all.
 */
function isRefusal(reason: unknown): boolean {
  return reason instanceof pg.DatabaseError && /^(22|23|40|P0)/.test(reason.code ?? "");
}

async function write({ programme, text }: Queue, presses: Press[]): Promise<Set<number>> {
  const rows = presses.map(({ json }, press) => `{"press":${press},${json.slice(1)}`);
  const { rows: kept } = await database(programme).pool.query<{ press: number }>(prepared(text, [`[${rows.join()}]`]));
  return new Set(kept.map(({ press }) => press));
}
