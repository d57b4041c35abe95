import { randomUUID } from "node:crypto";
import pg from "pg";
import { ask } from "../http-client.mjs";
import { startWebProcess } from "../processes.mjs";
import { caseOf, median } from "../rounds.mjs";
import { signIn } from "../sign-in.mjs";

const HOST = "large.localhost";
const ANSWERS = 10;

/**
 * Results of a survey with many answers: the page the first time it is asked for against counting the answers, the file of
 * answers against PostgreSQL's own copy of the same columns.
 */
export async function results({ database, plan, say }) {
  // A process of its own: its memory is that of these files, not of what was measured before.
  const web = await startWebProcess(database);
  const client = new pg.Client({ connectionString: database, options: "-c search_path=bench_large" });
  await client.connect();
  try {
    const host = `${HOST}:${web.port}`;
    const headers = { Host: host, Cookie: await signIn(client, web, host) };
    say(`  writing ${plan.responses} responses with ${ANSWERS} answers each…`);
    const survey = await fillSurvey(client, plan.responses);
    const of = `over ${(plan.responses * ANSWERS).toLocaleString("en")} answers`;
    const [pages, counts, files, copies] = [[], [], [], []];
    for (let round = 0; round < plan.rounds; round += 1) {
      // A survey that is opened and closed again is counted anew.
      await client.query("update surveys set version = version + 1 where id = $1", [survey.id]);
      counts.push(await time(() => client.query(COUNT, [survey.id])));
      pages.push(await time(() => get(`${web.url}/team/surveys/${survey.number}/results`, headers, /<h1/)));
      copies.push(await time(() => copy(client, survey.id)));
      files.push(await time(() => get(`${web.url}/team/surveys/${survey.number}/results.csv`, headers, /^\uFEFFq0,/)));
    }
    say(`  page ${median(pages).toFixed(0)} ms, count(*) ${median(counts).toFixed(0)} ms, file ${median(files).toFixed(0)} ms, COPY ${median(copies).toFixed(0)} ms`);
    const ratio = (above, below) => above.map((value, round) => value / below[round]);
    return [
      caseOf({ name: `Results page ${of}, first time, in times of count(*) of the answers`, unit: "×", better: "lower", goal: 10 }, ratio(pages, counts)),
      caseOf({ name: `File of answers ${of}, in times of COPY of the same columns`, unit: "×", better: "lower", goal: 2 }, ratio(files, copies)),
      { name: "Memory of the web process after the file", value: web.memory(), unit: "MB", better: "lower", goal: 300 },
    ];
  } finally {
    await client.end();
    await web.stop();
  }
}

async function time(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function get(url, headers, expected) {
  const { status, body } = await ask(url, { headers });
  if (status !== 200 || !expected.test(body.toString("utf8", 0, 20_000))) throw new Error(`${url} answered ${status}`);
}

const COUNT = "select count(*) from responses r cross join lateral jsonb_each(r.answers) a where r.survey_id = $1::uuid";

/** PostgreSQL's own copy, its bytes thrown away. */
function copy(client, surveyId) {
  const columns = Array.from({ length: ANSWERS }, (_, index) => `answers->>'q${index}'`).join(", ");
  return new Promise((resolve, reject) => {
    const query = new pg.Query(`copy (select ${columns} from responses where survey_id = '${surveyId}') to stdout (format csv)`);
    query.handleCopyData = () => {};
    query.on("end", resolve);
    query.on("error", reject);
    client.query(query);
  });
}

/** A closed survey of ten questions, as its rows are. */
async function fillSurvey(client, count) {
  const text = async (words) => {
    const id = randomUUID();
    await client.query("insert into texts (id, kind, subject_kind, audience, lang, words, sealed_at) values ($1, 'survey_question', 'survey', 'public', 'en', $2, now())", [id, words]);
    return id;
  };
  const questions = [];
  for (let index = 0; index < ANSWERS; index += 1) {
    const choices = [];
    for (const code of ["never", "sometimes", "usually", "always", "not_needed"]) choices.push({ code, textId: await text(code) });
    questions.push({ code: `q${index}`, type: "single", textId: await text(`Question ${index}`), choices });
  }
  const [id, versionId] = [randomUUID(), randomUUID()];
  const { rows } = await client.query(
    `insert into surveys (id, slug, title_text_id, intro_text_id, privacy, state, opened_at, closed_at, created_at)
     values ($1, $2, $3, $4, 'unnamed', 'closed', now(), now(), now()) returning number`,
    [id, `bench-${id.slice(0, 8)}`, await text("A large survey"), await text("Ten questions")],
  );
  await client.query("insert into survey_versions (id, survey_id, number, definition, published_at) values ($1, $2, 1, $3, now())", [versionId, id, JSON.stringify({ pages: [{ code: "page_1", questions }] })]);
  const answers = questions.map(({ code }) => `'${code}', (array['never', 'sometimes', 'usually', 'always', 'not_needed'])[1 + floor(random() * 5)::int]`).join(", ");
  await client.query(
    `insert into responses (id, survey_id, version_id, lang, mode, answers, day)
     select gen_random_uuid(), $1, $2, (array['en', 'es', 'ar', 'vi'])[1 + n % 4], 'web', jsonb_build_object(${answers}), current_date from generate_series(1, $3::int) n`,
    [id, versionId, count],
  );
  await client.query("vacuum analyze responses");
  return { id, number: rows[0].number };
}
