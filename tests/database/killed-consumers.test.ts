import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { sealEvents } from "#app/features/events/seal-events.server.ts";
import { database } from "#app/platform/db/db.ts";
import { bundled } from "#tests/setup/bundled.ts";
import { databaseUrl, testProgramme } from "#tests/setup/programme.ts";

/**
 * A process that lives for a moment need not have the database client's WebAssembly optimised, which took half of its start; nor
 * the `fetch` that the driver would load to see whether it runs at Cloudflare.
 */
const BRIEF = ["--liftoff-only", "--wasm-lazy-compilation", "--no-experimental-fetch"];
const KILLS = 50;
const EVENTS = 2000;

test(`a consumer that is killed ${KILLS} times handles each event exactly once`, { timeout: 240_000 }, async () => {
  const programme = await testProgramme();
  const { pool, schema } = database(programme);
  await pool.query("create table handled (consumer text, seq bigint)");
  await pool.query(
    `insert into events (id, day, name, actor_kind, subject_kind, subject_id, payload)
     select gen_random_uuid(), current_date, 'thing.happened', 'system', 'thing', gen_random_uuid(), jsonb_build_object('n', n) from generate_series(1, $1::int) n`,
    [EVENTS],
  );
  while ((await sealEvents(programme)) > 0);
  const script = await bundled("tests/database/consumer-process.ts", { whole: true });

  // Two at a time, as two machines would; whichever is killed is started again.
  let kills = 0;
  await Promise.all(
    [1, 2].map(async () => {
      while (kills < KILLS) {
        kills += 1;
        await lifeOf(script, schema, Math.random() * 60);
      }
    }),
  );
  const [before] = (await pool.query<{ count: number }>("select count(*)::int as count from handled")).rows;
  expect(before!.count, "the processes worked before they were killed").toBeGreaterThan(KILLS / 2);
  expect(before!.count, "and were killed in the middle of it").toBeLessThan(EVENTS);

  const survivor = spawn(process.execPath, [script, databaseUrl(), schema], { stdio: "ignore" });
  onTestFinished(() => void survivor.kill("SIGKILL"));
  await expect.poll(async () => (await pool.query("select seq::int from cursors")).rows, { timeout: 60_000, interval: 100 }).toEqual([{ seq: EVENTS }]);

  const { rows } = await pool.query("select count(*)::int as times, count(distinct seq)::int as events, max(seq)::int as last from handled");
  expect(rows).toEqual([{ times: EVENTS, events: EVENTS, last: EVENTS }]);
});

/** Starts the process, lets it work for some milliseconds, and kills it as nothing can be refused. */
async function lifeOf(script: string, schema: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [...BRIEF, script, databaseUrl(), schema], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  await Promise.race([once(child.stdout!, "data"), exited]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGKILL");
  expect(await exited).toEqual([null, "SIGKILL"]);
}
