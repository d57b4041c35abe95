import { randomUUID } from "node:crypto";
import pg from "pg";
import { ask } from "../http-client.mjs";
import { pageAboveSql } from "../page-above-sql.mjs";
import { signIn } from "../sign-in.mjs";

const HOST = "large.localhost";
const SERIES = 5;
const WEEKS = 260;
const INVITED = 24;

/** A month of the team's calendar where five series have met every week for five years, each with 24 people. */
export async function calendar({ database, web, plan, say }) {
  const client = new pg.Client({ connectionString: database, options: "-c search_path=bench_large" });
  await client.connect();
  try {
    say(`  writing ${SERIES * WEEKS} meetings with ${INVITED} invitations each…`);
    await fillSeries(client);
    const host = `${HOST}:${web.port}`;
    const cookie = await signIn(client, web, host);
    const { rows } = await client.query("select to_char(now() + interval '2 years', 'YYYY-MM') as month");
    const { month } = rows[0];
    const path = `/team/calendar?month=${month}&of=all`;
    const page = async () => {
      const { status, body } = await ask(web.url + path, { headers: { Host: host, Cookie: cookie } });
      if (status !== 200 || !/Bench series 4/.test(body.toString("utf8"))) throw new Error(`${path} answered ${status}`);
    };
    return await pageAboveSql({
      page,
      sql: () => client.query(MONTH, [`${month}-01`]),
      plan,
      say,
      name: `/team/calendar of a month, five years of ${SERIES} weekly series, p95 above bare SQL of the list`,
      goal: 15,
    });
  } finally {
    await client.end();
  }
}

/** The rows that a month shows, in one statement. */
const MONTH = `
  select m.id, m.number, m.series_id, m.kind, t.lang, t.words, m.starts_at, m.ends_at, m.state, n.invited, n.yes, n.maybe, n.no
  from meetings m join texts t on t.id = m.title_text_id
  left join lateral (
    select count(*) as invited, count(*) filter (where rsvp = 'yes') as yes, count(*) filter (where rsvp = 'maybe') as maybe, count(*) filter (where rsvp = 'no') as no
    from invitations i where i.meeting_id = m.id and i.removed_at is null) n on true
  where m.starts_at < $1::date + interval '36 days' and m.ends_at > $1::date - interval '6 days' order by m.starts_at, m.number`;

async function fillSeries(client) {
  for (let index = 0; index < SERIES; index += 1) {
    const [textId, seriesId] = [randomUUID(), randomUUID()];
    await client.query("insert into texts (id, kind, subject_kind, subject_id, audience, lang, words, sealed_at) values ($1, 'meeting_title', 'series', $2, 'group', 'en', $3, now())", [
      textId,
      seriesId,
      `Bench series ${index}`,
    ]);
    await client.query(
      `insert into meeting_series (id, kind, title_text_id, rule, starts_local, minutes, time_zone, is_in_person, online_url, created_at)
       values ($1, 'office_hours', $2, $3, to_char(now(), 'YYYY-MM-DD"T17:45"'), 60, 'America/New_York', false, 'https://meet.example/bench', now())`,
      [seriesId, textId, `FREQ=WEEKLY;COUNT=${WEEKS}`],
    );
    await client.query(
      `insert into meetings (id, series_id, occurrence, kind, title_text_id, starts_at, ends_at, time_zone, is_in_person, online_url, created_at)
       select gen_random_uuid(), $1, to_char(start, 'YYYY-MM-DD"T17:45"'), 'office_hours', $2, start, start + interval '1 hour', 'America/New_York', false, 'https://meet.example/bench', now()
       from generate_series(date_trunc('day', now()) + interval '22 hours 45 minutes' + $3 * interval '1 day', now() + interval '10 years', interval '7 days') with ordinality as g (start, n) where n <= $4`,
      [seriesId, textId, index, WEEKS],
    );
    await client.query(
      `insert into invitations (id, meeting_id, person_id, rsvp, needs, secret_hash)
       select gen_random_uuid(), m.id, p.id, case when random() < 0.5 then 'yes' end, '{}', sha256(gen_random_uuid()::text::bytea)
       from meetings m cross join (select id from people order by id limit $2) p where m.series_id = $1`,
      [seriesId, INVITED],
    );
  }
  await client.query("analyze meetings, invitations");
}
