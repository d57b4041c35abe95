/**
 * `npm run bench`: how fast Heard is, against the least that could do the same. `-- --json` prints only JSON, `-- --quick` measures
 * briefly (to see that everything works, not for figures). What goes on is told on standard error.
 */
import { rmSync } from "node:fs";
import pg from "pg";
import { answering } from "./cases/answering.mjs";
import { arriving } from "./cases/arriving.mjs";
import { calendar } from "./cases/calendar.mjs";
import { consuming } from "./cases/consuming.mjs";
import { lists } from "./cases/lists.mjs";
import { million } from "./cases/million.mjs";
import { nextMessage } from "./cases/next-message.mjs";
import { reading } from "./cases/reading.mjs";
import { sealing } from "./cases/sealing.mjs";
import { results } from "./cases/results.mjs";
import { secondStart } from "./cases/second-start.mjs";
import { weight } from "./cases/weight.mjs";
import { writing } from "./cases/writing.mjs";
import { buildServers, output, prepare, startWebProcess, writeSample, SECRET } from "./processes.mjs";
import { asJson, asTable } from "./report.mjs";

const FULL = { rounds: 5, seconds: 3, warmUp: 30_000, starts: 5, events: 20_000, logged: 1_000_000, inputs: 100_000, manyInputs: 1_000_000, improvements: 5_000, responses: 100_000, pages: 200, warmPages: 1_500, texts: 2_000, arrivals: 500, presses: 40 };
const QUICK = { rounds: 2, seconds: 1, warmUp: 500, starts: 1, events: 2_000, logged: 20_000, inputs: 2_000, manyInputs: 5_000, improvements: 100, responses: 2_000, pages: 20, warmPages: 20, texts: 200, arrivals: 50, presses: 5 };

const asked = process.argv.slice(2);
const say = (line) => console.error(line);
const plan = { ...(asked.includes("--quick") ? QUICK : FULL), say };
const only = asked.find((argument) => argument.startsWith("--only="))?.slice("--only=".length).split(",");

prepare();
const { startPostgres } = await import("../setup/start-postgres.mjs");
rmSync(output, { recursive: true, force: true });
// Some of the product is measured in this process.
Object.assign(process.env, { HEARD_SECRET: SECRET, HEARD_PREPARE: "1" });
const servers = await buildServers();
say("Starting PostgreSQL (durable: every commit reaches the disk) and writing the sample…");
const postgres = await startPostgres({ durable: true });
const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
const parts = [() => pool.end(), () => postgres.stop()];
const cases = [];
try {
  await writeSample(postgres.url);
  const web = await startWebProcess(postgres.url);
  parts.unshift(() => web.stop());
  const world = { database: postgres.url, pool, web, servers, plan, say };
  const memory = () => [{ name: "Memory of the web process after the load", value: web.memory(), unit: "MB", better: "lower", goal: null }];
  for (const [name, measure] of Object.entries({ writing, answering, arriving, reading, memory, weight, lists, "next-message": nextMessage, calendar, results, sealing, consuming, million, "second-start": secondStart })) {
    if (only && !only.includes(name)) continue;
    say(`Measuring: ${name}`);
    cases.push(...(await measure(world)));
  }
} finally {
  for (const stop of parts) await stop();
}
console.log(asked.includes("--json") ? asJson(cases) : asTable(cases));
process.exit();
