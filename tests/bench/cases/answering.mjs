import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { ask } from "../http-client.mjs";
import { answersPost, load, pageGet } from "../load.mjs";
import { caseOf, interleaved, ratioCase } from "../rounds.mjs";
import { root, startServer } from "../processes.mjs";
import { keptPage } from "./reading.mjs";

const SLUG = "ten-questions";
const PATH = `/es/surveys/${SLUG}`;

/** A response of ten answers: one bare INSERT, the command in a bare handler, the whole way through the portal; and its page. */
export async function answering({ database, pool, web, servers, plan }) {
  await pool.query("create table bare_answers (id uuid primary key default gen_random_uuid(), survey text not null, lang text not null, answers jsonb not null, at timestamptz not null default now())");
  const surveyId = await writeSurvey(pool);
  const bare = await startServer(`${root}tests/bench/servers/bare-answers.mjs`, { DATABASE_URL: database });
  const command = await startServer(servers.answer, { DATABASE_URL: database });
  const memory = await startServer(`${root}tests/bench/servers/memory.mjs`, {}, { [PATH]: await keptPage(web, PATH) });
  try {
    const html = await pageOf(web);
    const [key, version] = ["key", "version"].map((name) => valueIn(html, name));
    const cases = [];
    for (const connections of [8, 32]) {
      const side = (name, { url }) => ({ name, measure: (seconds) => load({ url, seconds, expected: 303, connections, request: answersPost(PATH, { key, version, origin: url }) }) });
      const before = await counts(pool, surveyId);
      const values = await interleaved([side("bare", bare), side("command", command), side("portal", web)], plan);
      checkKept(before, await counts(pool, surveyId));
      cases.push(
        ratioCase(`Ten answers, ${connections} connections: command in a bare Express handler / bare Express + one INSERT`, 0.6, values.command, values.bare),
        ratioCase(`Ten answers, ${connections} connections: through the portal / bare Express + one INSERT`, 0.35, values.portal, values.bare),
        caseOf({ name: `Ten answers, ${connections} connections: through the portal`, unit: "requests/s", better: "higher" }, values.portal),
      );
    }
    const read = (name, { url }) => ({ name, measure: (seconds) => load({ url, seconds, expected: 200, request: pageGet(PATH) }) });
    const pages = await interleaved([read("memory", memory), read("cache", web)], plan);
    cases.push(ratioCase("Survey page from the page cache, its own key spliced in / same bytes from memory, both gzip", 0.8, pages.cache, pages.memory));
    const bytes = (await compressed(web.url + PATH)).length + (await stylesOf(web, html));
    cases.push({ name: "Page weight of a survey: HTML and styles, gzipped", value: bytes / 1000, unit: "kB", better: "lower", goal: 30 });
    cases.push({ name: "Scripts on the page of a survey", value: (html.match(/<script/gi) ?? []).length, unit: "elements", better: "lower", goal: 0 });
    return cases;
  } finally {
    await Promise.all([bare.stop(), command.stop(), memory.stop()]);
  }
}

/** An open survey of one page: nine choices and one open answer. */
async function writeSurvey(pool) {
  const text = async (words) => {
    const id = randomUUID();
    await pool.query("insert into bench.texts (id, kind, subject_kind, audience, lang, words, sealed_at) values ($1, 'survey_question', 'survey', 'public', 'es', $2, now())", [id, words]);
    return id;
  };
  const questions = [];
  for (let number = 1; number <= 9; number += 1) {
    const choices = [];
    for (const code of ["never", "sometimes", "usually", "always"]) choices.push({ code, textId: await text(`Respuesta ${code}`) });
    questions.push({ type: "single", code: `q${number}`, textId: await text(`¿Con qué frecuencia pasó esto en los últimos seis meses? (${number})`), choices });
  }
  questions.push({ type: "long_text", code: "change", textId: await text("¿Qué deberíamos cambiar primero?") });
  const id = randomUUID();
  await pool.query(
    `insert into bench.surveys (id, slug, title_text_id, intro_text_id, privacy, state, opened_at, created_at, is_open_to_all, has_receipts)
     values ($1, $2, $3, $4, 'unnamed', 'open', now(), now(), true, true)`,
    [id, SLUG, await text("Diez preguntas"), await text("Díganos cómo fue.")],
  );
  await pool.query("insert into bench.survey_versions (id, survey_id, number, definition, published_at) values ($1, $2, 1, $3, now())", [
    randomUUID(),
    id,
    JSON.stringify({ pages: [{ code: "page_1", questions }] }),
  ]);
  return id;
}

async function counts(pool, surveyId) {
  const { rows } = await pool.query(
    `select (select count(*)::int from bench.responses where survey_id = $1) as responses, (select count(*)::int from bench.response_words where survey_id = $1) as words,
            (select count(*)::int from bench.spent_forms where survey_id = $1) as spent, (select count(*)::int from bench.events where subject_id = $1) as events`,
    [surveyId],
  );
  return rows[0];
}

/** Every press kept everything it should have: the answers, their words, the spent form, the event. */
function checkKept(before, after) {
  const grown = Object.keys(after).map((name) => after[name] - before[name]);
  if (grown[0] === 0 || grown.some((number) => number !== grown[0])) throw new Error(`presses left different numbers of rows: ${JSON.stringify({ before, after })}`);
}

async function pageOf(web) {
  return gunzipSync(await compressed(web.url + PATH)).toString("utf8");
}

function valueIn(html, name) {
  const value = /value="([^"]+)"/.exec(new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? "")?.[1];
  if (!value) throw new Error(`the form of the survey has no ${name}`);
  return value;
}

async function stylesOf(web, html) {
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => /href="([^"]+)"/.exec(link)[1]);
  let bytes = 0;
  for (const style of new Set(styles)) bytes += (await compressed(new URL(style, web.url).href)).length;
  return bytes;
}

async function compressed(url) {
  const { status, headers, body } = await ask(url, { headers: { "Accept-Encoding": "gzip" } });
  if (status !== 200 || headers["content-encoding"] !== "gzip") throw new Error(`${url} did not come compressed (${status})`);
  return body;
}
