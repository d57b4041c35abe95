import pg from "pg";
import { ask } from "../http-client.mjs";
import { fillMillion } from "../fill-million.mjs";
import { pageAboveSql } from "../page-above-sql.mjs";
import { signIn } from "../sign-in.mjs";

const HOST = "large.localhost";

/** The inbox among very many inputs in eight languages: its first page, each filter, search, and what says the same as one of them. */
export async function million({ database, web, plan, say }) {
  const client = new pg.Client({ connectionString: database, options: "-c search_path=bench_large" });
  await client.connect();
  try {
    await fillMillion(client, plan.manyInputs, say);
    const host = `${HOST}:${web.port}`;
    const cookie = await signIn(client, web, host);
    const page = (path) => async () => {
      const { status, body } = await ask(web.url + path, { headers: { Host: host, Cookie: cookie } });
      if (status !== 200 || !/<h1/.test(body.toString("utf8"))) throw new Error(`${path} answered ${status}`);
    };
    const { rows } = await client.query("select slug from sites order by position limit 1");
    const { rows: themes } = await client.query("select code from themes where parent_id is null order by position limit 1");
    const cases = [];
    // Warm before the first, and few of each: those that take long would take minutes.
    const brief = { ...plan, rounds: Math.min(plan.rounds, 3), warmPages: 60, pages: Math.min(plan.pages, 60) };
    for (let shown = 0; shown < plan.warmPages; shown += 1) await page("/team/inbox?owner=none")();
    for (const { name, query, where } of narrowed(rows[0].slug, themes[0].code)) {
      const sql = bare(where);
      const of = `at ${plan.manyInputs.toLocaleString("en")} inputs, p95 above bare SQL of the list`;
      cases.push(...(await pageAboveSql({ page: page(`/team/inbox${query}`), sql: () => client.query(sql), plan: brief, say, name: `/team/inbox (${name}) ${of}`, goal: 15, whole: 150 })));
    }
    const { rows: open } = await client.query("select id from inputs where status = 'linked' and route = 'inbox' order by number desc limit 50");
    for (const { name, path, sql } of OF_ONE) {
      let [shown, asked] = [0, 0];
      const next = () => page(path(open[(shown += 1) % open.length].id))();
      const bareNext = () => client.query(sql, [open[(asked += 1) % open.length].id]);
      cases.push(...(await pageAboveSql({ page: next, sql: bareNext, plan: brief, say, name: `${name} at ${plan.manyInputs.toLocaleString("en")} inputs, p95 above bare SQL of what it suggests`, goal: 15, whole: 150 })));
    }
    return cases;
  } finally {
    await client.end();
  }
}

function narrowed(site, theme) {
  return [
    { name: "first page", query: "", where: "" },
    { name: "mine", query: "?view=mine", where: "and i.owner_id = (select person_id from sessions order by created_at desc limit 1)" },
    { name: "with nobody", query: "?owner=none", where: "and i.owner_id is null" },
    { name: "a theme", query: `?theme=${theme}`, where: `and exists (select from input_themes x join themes t on t.id = x.theme_id where x.input_id = i.id and t.code = '${theme}')` },
    { name: "a clinic", query: `?site=${site}`, where: `and i.site_id = (select id from sites where slug = '${site}')` },
    { name: "a language", query: "?language=zh-Hans", where: "and exists (select from texts w where w.id = i.text_id and w.lang = 'zh-Hans')" },
    { name: "a channel", query: "?source=phone", where: "and i.channel = 'phone'" },
    { name: "overdue", query: "?due=overdue", where: "and (case when i.acknowledged_at is null then i.ack_due_at when i.answered_at is null then i.answer_due_at end) < now()" },
    { name: "a word that everybody uses", query: "?words=appointment", where: "and i.id in (select input_id from input_search where terms @@ 'appoint'::tsquery)" },
    { name: "a word that few use", query: "?words=word19000", where: "and i.id in (select input_id from input_search where terms @@ 'word19000'::tsquery)" },
  ];
}

/** The rows of the first page, in one statement. */
const bare = (where) => `
  select i.id, i.number, i.channel, i.site_id, i.urgency, i.status, i.ack_due_at, i.acknowledged_at, i.received_at, i.received_on,
         t.lang, t.words, tr.words as translated, tr.origin, tr.reviewed_at, a.name as author, last.side, last.kind
  from (select * from inputs i where i.status in ('new', 'acknowledged', 'linked') and i.route = 'inbox' and (i.set_aside_until is null or i.set_aside_until <= current_date) ${where}
        order by i.urgency, i.number desc limit 31) i
  join texts t on t.id = i.text_id
  left join translations tr on tr.text_id = t.id and tr.lang = 'en' and tr.words is not null
  left join people a on a.id = tr.author_id
  left join lateral (select m.side, m.kind from messages m where m.input_id = i.id order by m.id desc limit 1) last on true
  order by i.urgency, i.number desc`;

/** The improvements that share with an input the words which few improvements have, in one statement. */
const LIKELY = `
  with shared as (
    select t.improvement_id, t.lexeme, count(*) over (partition by t.lexeme) as improvements
    from input_search s cross join lateral unnest(tsvector_to_array(s.terms)) mine (lexeme) join improvement_terms t on t.lexeme = mine.lexeme
    join improvements i on i.id = t.improvement_id and i.status not in ('declined', 'merged') where s.input_id = $1::uuid)
  select i.number, i.title_text_id, x.words, sum(1.0 / shared.improvements) as weight from shared join improvements i on i.id = shared.improvement_id join texts x on x.id = i.title_text_id
  group by i.id, x.id order by weight desc limit 3`;

/** The inputs that share with an input those of its words which, by the statistics of the index, fewest inputs have; in one statement. */
const ALIKE = `
  with common as (
    select c.lexeme, c.frequency from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) c (lexeme, frequency)
    where s.schemaname = current_schema() and s.tablename = 'input_search' and s.attname = 'terms'),
  rare as materialized (
    select m.lexeme from input_search s cross join lateral unnest(tsvector_to_array(s.terms)) m (lexeme) left join common c on c.lexeme = m.lexeme
    where s.input_id = $1::uuid order by c.frequency nulls first, length(m.lexeme) desc, m.lexeme limit 6),
  shared as (select f.input_id from rare cross join lateral (select s.input_id from input_search s where s.terms @@ rare.lexeme::tsquery limit 5000) f)
  select i.id, i.number, x.lang, x.words, count(*) as words_shared from shared join inputs i on i.id = shared.input_id join texts x on x.id = i.text_id
  where i.id <> $1::uuid group by i.id, x.id having count(*) > 1 order by words_shared desc, i.number desc limit 8`;

/** What is suggested for one input: another one each time. */
const OF_ONE = [
  { name: "An input with its likely improvements", path: (id) => `/team/inbox/${id}`, sql: LIKELY },
  { name: "Others that say the same as an input", path: (id) => `/team/inbox/${id}/alike`, sql: ALIKE },
];
