import { gunzipSync } from "node:zlib";
import { ask } from "../http-client.mjs";
import { pageGet, steadyPosts, tellUsPost } from "../load.mjs";
import { startWorkerProcess } from "../processes.mjs";
import { caseOf } from "../rounds.mjs";

const PATH = "/es/tell-us";
const A_SECOND = 200;

/**
 * What happens to what arrives: understanding its words, handing it through sealing, routing, escalation and notification, and
 * how long a press takes while all of that runs beside it.
 */
export async function arriving({ database, pool, web, servers, plan }) {
  const { detect, signals, worst } = await servers.arrive.understandingTimes({ texts: plan.texts, times: plan.rounds });
  const handled = await servers.arrive.handlingSpeeds(database, { inputs: plan.arrivals, times: plan.rounds });
  const worker = await startWorkerProcess(database);
  const steady = [];
  try {
    const key = await formKey(web);
    for (let round = 0; round < plan.rounds; round += 1) {
      steady.push(await steadyPosts({ url: web.url, seconds: plan.seconds, rate: A_SECOND, request: tellUsPost(PATH, { key, origin: web.url }) }));
    }
    await untilHandled(pool);
  } finally {
    await worker.stop();
  }
  return [
    caseOf({ name: "Language and urgent signals of one text of 500 characters", unit: "ms", better: "lower", goal: 2 }, detect.map((time, round) => time + signals[round])),
    caseOf({ name: "… of which its language", unit: "ms", better: "lower" }, detect),
    caseOf({ name: "Urgent signals of the worst text of 5,000 characters", unit: "ms", better: "lower" }, worst),
    caseOf({ name: "Inputs sealed, routed, decided and delivered", unit: "inputs/s", better: "higher" }, handled),
    caseOf({ name: `Tell us at ${A_SECOND} arrivals a second, all consumers running: p99`, unit: "ms", better: "lower" }, steady.map(({ p99 }) => p99)),
    caseOf({ name: "… how much of that rate was reached", unit: "%", better: "higher" }, steady.map(({ reached }) => reached)),
  ];
}

async function formKey(web) {
  const { body, headers } = await ask(web.url + PATH, pageGet(PATH));
  const html = (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString("utf8");
  const key = /name="key"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? /value="([^"]+)"[^>]*name="key"/.exec(html)?.[1];
  if (!key) throw new Error("the form of Tell us has no key");
  return key;
}

/** What arrived is handled before the worker ends, so that no later case pays for it. */
async function untilHandled(pool) {
  const until = performance.now() + 300_000;
  for (;;) {
    const { rows } = await pool.query(
      `select exists (select from bench.event_seal_queue) or exists (
         select from bench.cursors where seq < (select max(seq) from bench.event_seals)) as waits`,
    );
    if (!rows[0].waits) return;
    if (performance.now() > until) throw new Error("what arrived was not handled in five minutes");
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
