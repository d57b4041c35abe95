import { ask } from "../http-client.mjs";
import { load, pageGet } from "../load.mjs";
import { caseOf, interleaved, ratioCase } from "../rounds.mjs";
import { root, startServer } from "../processes.mjs";

const FRONT = "/en";
const FORM = "/en/tell-us";

/** Public pages from the whole-page cache, against the same bytes with the same headers from the memory of a bare server. */
export async function reading({ web, plan }) {
  const pages = Object.fromEntries(await Promise.all([FRONT, FORM].map(async (path) => [path, await keptPage(web, path)])));
  const memory = await startServer(`${root}tests/bench/servers/memory.mjs`, {}, pages);
  try {
    const side = (name, { url }, path) => ({ name, measure: (seconds) => load({ url, seconds, expected: 200, request: pageGet(path) }) });
    const values = await interleaved(
      [side("memory", memory, FRONT), side("cache", web, FRONT), side("form from memory", memory, FORM), side("form from cache", web, FORM)],
      plan,
    );
    return [
      ratioCase("Front door from the page cache / same bytes from memory, bare node:http, both gzip", 0.8, values.cache, values.memory),
      ratioCase("Tell-us page with its own key spliced in / same bytes from memory, bare node:http, both gzip", null, values["form from cache"], values["form from memory"]),
      caseOf({ name: "Front door from the page cache", unit: "requests/s", better: "higher" }, values.cache),
    ];
  } finally {
    await memory.stop();
  }
}

/** What the portal sends, asked for twice so that it comes from the cache. */
export async function keptPage(web, path) {
  await ask(web.url + path, pageGet(path));
  const { status, headers, body } = await ask(web.url + path, pageGet(path));
  if (status !== 200 || headers["content-encoding"] !== "gzip") throw new Error(`${path} did not come compressed (${status})`);
  const { date, connection, "keep-alive": keepAlive, ...own } = headers;
  return { headers: own, body: body.toString("base64") };
}
