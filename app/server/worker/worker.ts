import { constants, setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { env } from "#app/platform/env/env.ts";
import { errorCode, log } from "#app/platform/log/log.ts";
import { runJobs } from "#app/platform/timers/timers.ts";
import { connectProgrammes } from "../connect-programmes.ts";
import type { Running } from "../child-process.ts";
import { configuredProgrammes } from "../settings.ts";
import { allConsumers } from "./consumers.ts";
import { consumeForever, isSilence } from "./consume.ts";
import { allJobs } from "./jobs.ts";

/** Starts what happens behind the pages: sealing, consumers, timers and jobs, for every programme. */
export async function startWorker(): Promise<Running> {
  // Where there is too much to do at once, whoever waits for a page comes first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const databases = connectProgrammes();
  const { schemas } = configuredProgrammes();
  const ending = new AbortController();
  const loops = schemas.map((schema) => consumeForever(schema, allConsumers(), env().HEARD_POLL_MS, ending.signal));
  const jobs = schemas.map((schema) => jobsOf(schema, ending.signal));
  await Promise.all(jobs);
  return {
    async stop() {
      ending.abort();
      await Promise.allSettled([...loops, ...jobs.map(async (job) => (await job)?.stop())]);
      await Promise.allSettled(databases.map((db) => db.close()));
    },
  };
}

/** Starts a programme's jobs as soon as its database answers. */
async function jobsOf(programme: string, signal: AbortSignal): Promise<Running | null> {
  const whenFailed = (job: string, error: unknown) => log.error({ programme, job, ...errorCode(error) }, "a job failed");
  while (!signal.aborted) {
    try {
      return await runJobs(env().DATABASE_URL!, programme, allJobs(), whenFailed, env().HEARD_POLL_MS);
    } catch (error) {
      if (!isSilence(error)) throw error;
      await pause(500, undefined, { signal }).catch(() => {});
    }
  }
  return null;
}
