import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { draftMessage } from "#app/features/notifications/messages/draft-message.server.ts";
import { sendMessage } from "#app/features/notifications/messages/send-message.server.ts";
import { UNFINISHED } from "#app/features/notifications/notifications.ts";
import { database } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { allJobs } from "#app/server/worker/jobs.ts";
import { bundled } from "#tests/setup/bundled.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { databaseUrl } from "#tests/setup/programme.ts";
import { smallProgramme } from "#tests/setup/small-programme.ts";

const PEOPLE = 200;
const KILLS = 3;

test(`a worker that is killed ${KILLS} times in the middle of ${PEOPLE} mails loses none; whatever came twice is marked`, { timeout: 360_000 }, async () => {
  const { programme, coordinator } = await smallProgramme();
  const { pool, schema } = database(programme);
  const server = await mailServer();
  await prepareJobs(databaseUrl(), schema, allJobs());
  await pool.query(
    `insert into people (id, name, lang, email, created_at) select gen_random_uuid(), 'Person ' || n, 'vi', 'person.' || n || '@home.test', now() from generate_series(1, $1::int) n`,
    [PEOPLE],
  );
  const number = await draftMessage(coordinator, { subject: "New room", body: "Room 4.", audience: { groups: [], roles: [], lang: "vi", site: null }, sourceFrom: "2020-01-01" });
  await sendMessage(coordinator, { number, version: 0 });

  const script = await bundled("tests/database/worker-process.ts");
  const settings = { DATABASE_URL: databaseUrl(), HEARD_PROGRAMMES: `*=${schema}`, HEARD_SECRET: env().HEARD_SECRET!, SMTP_URL: env().SMTP_URL!, HEARD_POLL_MS: "20", TZ: "UTC" };
  const start = (): ChildProcess => {
    const child = spawn(process.execPath, [script], { env: { PATH: process.env.PATH, NODE_ENV: "test", ...settings }, stdio: ["ignore", "ignore", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  };
  // Each life ends when so many more mails were taken, while the next ones are on their way.
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const worker = start();
    const exited = once(worker, "exit");
    const enough = Math.floor((PEOPLE * kill) / (KILLS + 1));
    await expect.poll(() => server.mails.length >= enough || worker.exitCode !== null, { timeout: 120_000, interval: 5 }).toBe(true);
    worker.kill("SIGKILL");
    expect(await exited).toEqual([null, "SIGKILL"]);
    await anHourPasses();
  }
  const taken = server.mails.length;
  expect(taken, "the worker was killed in the middle of it").toBeLessThan(PEOPLE);

  start();
  const states = async () => (await pool.query<{ state: string; count: number }>("select state, count(*)::int as count from deliveries where template = 'team_message' group by state")).rows;
  await expect
    .poll(async () => {
      await retriesAreDue();
      return states();
    }, { timeout: 120_000, interval: 200 })
    .toEqual([{ state: "sent", count: PEOPLE }]);

  const times = new Map<string, number>();
  for (const { messageId } of server.mails) times.set(messageId!, (times.get(messageId!) ?? 0) + 1);
  const doubles = [...times].filter(([, count]) => count > 1).map(([messageId]) => messageId);
  const { rows: kept } = await pool.query<{ messageId: string; lastError: string | null }>(`select message_id as "messageId", last_error as "lastError" from deliveries where template = 'team_message'`);
  const marked = kept.filter(({ lastError }) => lastError === UNFINISHED).map(({ messageId }) => messageId);
  const lost = kept.filter(({ messageId }) => !times.has(messageId));
  console.info(`${KILLS} kills in the middle of ${PEOPLE} mails: ${lost.length} lost, ${doubles.length} came twice, ${marked.length} marked as possible doubles`);
  expect(lost).toEqual([]);
  expect(new Set(server.mails.map(({ to }) => [to].flat()[0]?.text)).size).toBe(PEOPLE);
  expect(doubles.filter((messageId) => !marked.includes(messageId)), "every double is marked").toEqual([]);

  /** What the dead had in hand counts as cut off after some minutes; the test does not wait for them. */
  async function anHourPasses(): Promise<void> {
    await pool.query(`update ${schema}_jobs.job set started_on = started_on - interval '1 hour' where state = 'active'`);
  }

  /** Pauses before another try are cut short. */
  async function retriesAreDue(): Promise<void> {
    await pool.query(`update ${schema}_jobs.job set start_after = now() where name = 'send-delivery' and state = 'retry'`);
  }
});
