import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import { database, type Tx } from "#app/platform/db/db.ts";
import { prepared } from "#app/platform/db/prepared.ts";

/**
 * What happens because time passes, and work that is tried again until it succeeds: jobs in the programme's own PostgreSQL
 * (pg-boss, in the schema `<programme>_jobs`). Job data hold ids, codes and numbers only.
 */

/** How many jobs of one kind a process does at once. */
const WORKERS_PER_JOB = 5;
/** How often a worker looks by itself, in seconds; what waits is told to it long before. */
const SELDOM = 30;

/** Who runs a job: Heard itself, in one programme. */
export interface JobActor {
  kind: "system";
  programme: string;
}

export type JobData = Record<string, string | number | boolean | null>;

/** Something that runs at set times, on one of the machines. */
export interface Timer {
  kind: "timer";
  /** Never changes: it is the name of its queue. */
  name: string;
  /** Five fields: minute, hour, day of month, month, day of week. */
  cron: string;
  /** IANA time zone of the cron fields; UTC where absent. */
  tz?: string;
  /** Must be safe twice: a machine that dies in the middle leaves it to be tried again. */
  run(actor: JobActor): Promise<void>;
}

/** A kind of work that is sent now and done soon, and tried again where it fails. */
export interface Job<Data extends JobData = JobData> {
  kind: "job";
  name: string;
  /** How often it is tried again after the first time. */
  retryLimit: number;
  /** Seconds before it is tried again; doubled each time with `retryBackoff`. */
  retryDelay?: number;
  retryBackoff?: boolean;
  /** Seconds after which a try counts as cut off, because its machine died, and another one follows; a quarter of an hour where absent. */
  expireInSeconds?: number;
  /** Must be safe twice. */
  work(actor: JobActor, data: Data): Promise<void>;
}

/** Declares a timer, as the default export of a `*.timer.server.ts`. */
export function defineTimer(timer: Omit<Timer, "kind">): Timer {
  return { kind: "timer", ...timer };
}

/** Declares a job, as the default export of a `*.timer.server.ts`. */
export function defineJob<Data extends JobData>(job: Omit<Job<Data>, "kind">): Job<Data> {
  return { kind: "job", ...job };
}

/** A timer or a job. */
export type Scheduled = Timer | Job<never>;

/** When a job is to be done, and which other one makes it needless. */
export interface SendOptions {
  startAfter?: Date;
  /** Of several waiting jobs with the same key only the first is kept. */
  singletonKey?: string;
  priority?: number;
}

/**
 * Sends a job inside a transaction: committed, it will be done; rolled back, it never was.
 * Returns its id, or null where one with the same key waits already.
 */
export async function sendJob<Data extends JobData>(
  tx: Tx,
  programme: string,
  job: Job<Data>,
  data: Data,
  options: SendOptions = {},
): Promise<string | null> {
  const db = {
    async executeSql(text: string, values: unknown[] = []) {
      const rows = await tx.$queryRawUnsafe<object[]>(text, ...values);
      return { rows, rowCount: rows.length };
    },
  };
  // Only writes the statement; it never opens a connection of its own.
  const boss = new PgBoss({ db, schema: jobSchema(programme) });
  return boss.send(job.name, data, { ...options, ...(job.expireInSeconds && { expireInSeconds: job.expireInSeconds }), db });
}

/** Forgets the jobs of a kind that wait and were not begun; none where the programme has no queues yet. */
export async function dropWaitingJobs(programme: string, job: { name: string }): Promise<void> {
  const { pool } = database(programme);
  const table = `"${jobSchema(programme)}".job`;
  const { rows } = await pool.query<{ found: boolean }>("select to_regclass($1) is not null as found", [table]);
  if (rows[0]!.found) await pool.query(`delete from ${table} where name = $1 and state = 'created'`, [job.name]);
}

/** Makes the programme's job schema and its queues, where they are missing. */
export async function prepareJobs(url: string, programme: string, scheduled: readonly Scheduled[]): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: jobSchema(programme), max: 1, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const one of scheduled) if (!known.has(one.name)) await boss.createQueue(one.name, queueOf(one));
  } finally {
    await boss.stop({ graceful: false });
  }
}

/**
 * Runs a programme's timers and jobs in this process until it is stopped. Needs {@link prepareJobs} to have run.
 * `whenFailed` is told of each try that failed. All queues are looked at together every `pollMs`, by one small statement, and
 * only the workers of those with something due are woken: left to themselves, each worker would ask for its own queue every second.
 */
export async function runJobs(
  url: string,
  programme: string,
  scheduled: readonly Scheduled[],
  whenFailed: (name: string, error: unknown) => void,
  pollMs = 250,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: url, schema: jobSchema(programme), max: 4, cronWorkerIntervalSeconds: 5 });
  boss.on("error", (error) => whenFailed("pg-boss", error));
  await boss.start();
  // What a machine that died had in hand is looked for at once, not only at the next round.
  await boss.maintain();
  const actor: JobActor = { kind: "system", programme };
  const workersOf = new Map<string, string[]>();
  const wake = (name: string) => workersOf.get(name)?.forEach((id) => boss.notifyWorker(id));
  for (const one of scheduled) {
    const work = async (jobs: PgBoss.Job<JobData>[]) => {
      // Where there was one job there may be more: the next is fetched without a pause.
      if (one.kind === "job" && jobs.length > 0) wake(one.name);
      for (const { data } of jobs) {
        const failure = await failureOf(() => (one.kind === "timer" ? one.run(actor) : one.work(actor, data as never)));
        if (failure === null) continue;
        whenFailed(one.name, failure);
        // pg-boss keeps what is thrown in the database, and a message may quote what somebody wrote.
        throw new Error(failure instanceof Error ? failure.name : "failed");
      }
    };
    const workers: string[] = [];
    workersOf.set(one.name, workers);
    // One job at a time each, so that one that fails takes no other with it; several of a kind at once, so that the mails of a
    // whole group do not stand in a row.
    for (let worker = 0; worker < (one.kind === "job" ? WORKERS_PER_JOB : 1); worker += 1) {
      workers.push(await boss.work<JobData>(one.name, { pollingIntervalSeconds: SELDOM, batchSize: 1 }, work));
    }
    if (one.kind === "timer") await boss.schedule(one.name, one.cron, undefined, { tz: one.tz ?? "UTC" });
  }
  const ending = new AbortController();
  const looking = wakeForever(programme, pollMs, wake, ending.signal);
  return {
    async stop() {
      ending.abort();
      await Promise.all([looking, boss.stop({ graceful: true, wait: true, timeout: 10_000 })]);
    },
  };
}

/** Wakes the workers of each queue in which something is due, until the signal ends it. A database that does not answer is asked again. */
async function wakeForever(programme: string, pollMs: number, wake: (name: string) => void, signal: AbortSignal): Promise<void> {
  const text = `select distinct name from "${jobSchema(programme)}".job where state < 'active' and start_after <= now()`;
  while (!signal.aborted) {
    const rows = await database(programme).pool.query<{ name: string }>(prepared(text)).then((result) => result.rows, () => []);
    for (const { name } of rows) wake(name);
    await pause(pollMs, undefined, { signal }).catch(() => {});
  }
}

async function failureOf(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error ?? "failed";
  }
}

function jobSchema(programme: string): string {
  return `${programme}_jobs`;
}

function queueOf(one: Scheduled): PgBoss.Queue {
  if (one.kind === "timer") return { name: one.name, retryLimit: 2, retryDelay: 30 };
  return { name: one.name, retryLimit: one.retryLimit, retryDelay: one.retryDelay ?? 5, retryBackoff: one.retryBackoff ?? true };
}
