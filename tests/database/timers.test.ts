import pg from "pg";
import { expect, test, vi } from "vitest";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { startSession } from "#app/features/identity/session.server.ts";
import { tidySignIns } from "#app/features/identity/tidy-sign-ins.server.ts";
import tidySignInsTimer from "#app/features/identity/tidy-sign-ins.timer.server.ts";
import { createProgramme } from "#app/features/programme/create-programme.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineJob, prepareJobs, runJobs, sendJob } from "#app/platform/timers/timers.ts";
import { databaseUrl, testProgramme } from "../setup/programme.ts";

/** A job that counts how often each number was done, and fails the first `failures` times. */
function countingJob(failures = 0) {
  const done: number[] = [];
  let tries = 0;
  const job = defineJob<{ number: number }>({
    name: "count",
    retryLimit: 3,
    retryDelay: 1,
    retryBackoff: false,
    async work(_actor, { number }) {
      tries += 1;
      if (tries <= failures) throw new TypeError("these words must not be kept");
      done.push(number);
    },
  });
  return { job, done };
}

test("a job is sent by the transaction that wanted it: committed it is done once, rolled back it never was", async () => {
  const programme = await testProgramme();
  const { job, done } = countingJob();
  await prepareJobs(databaseUrl(), programme, [job]);
  const { prisma } = database(programme);
  await prisma.$transaction((tx) => sendJob(tx, programme, job, { number: 1 }));
  const undone = prisma.$transaction(async (tx) => {
    await sendJob(tx, programme, job, { number: 2 });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await prisma.$transaction((tx) => sendJob(tx, programme, job, { number: 3 }));

  const running = await runJobs(databaseUrl(), programme, [job], () => {});
  await vi.waitFor(() => expect(done).toContain(3), 15_000);
  await running.stop();
  expect([...done].sort()).toEqual([1, 3]);
});

test("a job that is sent while the machine has nothing to do is begun soon, although no worker asks for it by itself", async () => {
  const programme = await testProgramme();
  const { job, done } = countingJob();
  await prepareJobs(databaseUrl(), programme, [job]);
  const running = await runJobs(databaseUrl(), programme, [job], () => {}, 50);
  // Each worker has looked once and found nothing.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await database(programme).prisma.$transaction((tx) => sendJob(tx, programme, job, { number: 1 }));
  await vi.waitFor(() => expect(done).toEqual([1]), { timeout: 10_000, interval: 50 });
  await running.stop();
}, 30_000);

test("two machines share the jobs, each done once", async () => {
  const programme = await testProgramme();
  const { job, done } = countingJob();
  await prepareJobs(databaseUrl(), programme, [job]);
  await database(programme).prisma.$transaction(async (tx) => {
    for (let number = 0; number < 20; number += 1) await sendJob(tx, programme, job, { number });
  });
  const machines = [await runJobs(databaseUrl(), programme, [job], () => {}), await runJobs(databaseUrl(), programme, [job], () => {})];
  await vi.waitFor(() => expect(new Set(done).size).toBe(20), { timeout: 40_000, interval: 200 });
  await Promise.all(machines.map((machine) => machine.stop()));
  expect(done).toHaveLength(20);
}, 60_000);

test("a job that fails is tried again, and what its error said is not kept", async () => {
  const programme = await testProgramme();
  const { job, done } = countingJob(1);
  await prepareJobs(databaseUrl(), programme, [job]);
  await database(programme).prisma.$transaction((tx) => sendJob(tx, programme, job, { number: 7 }));
  const failures: unknown[] = [];
  const running = await runJobs(databaseUrl(), programme, [job], (_name, error) => failures.push(error));
  await vi.waitFor(() => expect(done).toEqual([7]), { timeout: 20_000, interval: 200 });
  await running.stop();
  expect(failures).toHaveLength(1);
  expect(await everythingIn(`${programme}_jobs`)).not.toContain("these words");
}, 40_000);

test("a timer stands in the schedule of its programme, and two starts leave one", async () => {
  const programme = await testProgramme();
  await prepareJobs(databaseUrl(), programme, [tidySignInsTimer]);
  for (let start = 0; start < 2; start += 1) {
    const running = await runJobs(databaseUrl(), programme, [tidySignInsTimer], () => {});
    await running.stop();
  }
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  const { rows } = await client.query(`select name, cron from "${programme}_jobs".schedule`);
  await client.end();
  expect(rows).toEqual([{ name: "tidy-sign-ins", cron: "17 3 * * *" }]);
});

test("tidying deletes sessions and codes whose time is over, and is safe twice", async () => {
  const programme = await testProgramme();
  const system = { kind: "system", programme } as const;
  await createProgramme(system, { name: "Harbor", workingLanguage: "en", languages: ["en"], timeZone: "UTC", emergencyPhone: "911" });
  const gone = await addPerson(system, { name: "Carmen Soto", lang: "en" });
  const here = await addPerson(system, { name: "Nadia North", lang: "en" });
  await at(new Date("2026-01-01T12:00:00Z"), () => startSession(programme, gone));
  await at(new Date("2026-03-01T12:00:00Z"), async () => {
    await startSession(programme, here);
    expect(await database(programme).prisma.session.count()).toBe(2);
    await tidySignIns(system);
    await tidySignIns(system);
  });
  const sessions = await database(programme).prisma.session.findMany({ select: { createdAt: true } });
  expect(sessions.map(({ createdAt }) => createdAt.toISOString())).toEqual(["2026-03-01T12:00:00.000Z"]);
});

async function everythingIn(schema: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(`select j::text as line from "${schema}".job j`);
  await client.end();
  return rows.map(({ line }) => line).join("\n");
}
