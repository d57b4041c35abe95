import { gunzipSync } from "node:zlib";
import { ask } from "../http-client.mjs";
import { load, pageGet, tellUsPost } from "../load.mjs";
import { caseOf, interleaved, ratioCase } from "../rounds.mjs";
import { root, startServer } from "../processes.mjs";

const PATH = "/es/tell-us";

/** Tell us: one bare INSERT, the command in a bare handler, and the whole way through the portal. */
export async function writing({ database, pool, web, servers, plan }) {
  await pool.query("create table bare (id uuid primary key default gen_random_uuid(), words text not null, lang text not null, at timestamptz not null default now())");
  const bare = await startServer(`${root}tests/bench/servers/bare-insert.mjs`, { DATABASE_URL: database });
  const command = await startServer(servers.command, { DATABASE_URL: database });
  try {
    const key = await formKey(web);
    const side = (name, { url }) => ({
      name,
      measure: (seconds) => load({ url, seconds, expected: 303, request: tellUsPost(PATH, { key, origin: url }) }),
    });
    const before = await counts(pool);
    const values = await interleaved([side("bare", bare), side("command", command), side("portal", web)], plan);
    await checkKept(pool, before);
    const speed = (name, side) => caseOf({ name, unit: "requests/s", better: "higher" }, values[side]);
    return [
      ratioCase("Tell us: command in a bare Express handler / bare Express + one INSERT", 0.6, values.command, values.bare),
      ratioCase("Tell us: through the portal / bare Express + one INSERT", 0.35, values.portal, values.bare),
      speed("Tell us: bare Express + one INSERT", "bare"),
      speed("Tell us: command in a bare Express handler", "command"),
      speed("Tell us: through the portal", "portal"),
    ];
  } finally {
    await Promise.all([bare.stop(), command.stop()]);
  }
}

/** The signed field of the form as the portal sends it; posts with other words may share it. */
async function formKey(web) {
  const { body, headers } = await ask(web.url + PATH, pageGet(PATH));
  const html = (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString("utf8");
  const field = /<input[^>]*name="key"[^>]*>/.exec(html)?.[0];
  const key = /value="([^"]+)"/.exec(field ?? "")?.[1];
  if (!key) throw new Error("the form of Tell us has no key");
  return key;
}

async function counts(pool) {
  const { rows } = await pool.query(
    `select (select count(*)::int from bench.inputs) as inputs, (select count(*)::int from bench.texts) as texts,
            (select count(*)::int from bench.events) as events, (select count(*)::int from bench.translations where reviewed_at is null) as waiting`,
  );
  return rows[0];
}

/** Every press kept everything it should have: an input, its words, its event, its wish for a translation. */
async function checkKept(pool, before) {
  const after = await counts(pool);
  const grown = Object.keys(after).map((name) => after[name] - before[name]);
  if (grown[0] === 0 || grown.some((number) => number !== grown[0])) throw new Error(`presses left different numbers of rows: ${JSON.stringify({ before, after })}`);
}
