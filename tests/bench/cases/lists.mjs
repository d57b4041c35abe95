import pg from "pg";
import { ask } from "../http-client.mjs";
import { fill } from "../fill.mjs";
import { pageAboveSql } from "../page-above-sql.mjs";
import { signIn } from "../sign-in.mjs";

const HOST = "large.localhost";

/** The lists of the team in a programme with many inputs: the whole page against the SQL of its list. */
export async function lists({ database, web, plan, say }) {
  const client = new pg.Client({ connectionString: database, options: "-c search_path=bench_large" });
  await client.connect();
  try {
    await fill(client, plan, say);
    const host = `${HOST}:${web.port}`;
    const cookie = await signIn(client, web, host);
    const page = (path, heading) => async () => {
      const { status, body } = await ask(web.url + path, { headers: { Host: host, Cookie: cookie } });
      if (status !== 200 || !heading.test(body.toString("utf8"))) throw new Error(`${path} answered ${status}`);
    };
    const of = `at ${plan.inputs.toLocaleString("en")} inputs, p95 above bare SQL of the list`;
    const inbox = await pageAboveSql({ page: page("/team/inbox", /<h1/), sql: () => client.query(INBOX), plan, say, name: `/team/inbox ${of}`, goal: 15 });
    const improvements = await pageAboveSql({
      page: page("/team/improvements", /<h1/),
      sql: () => client.query(IMPROVEMENTS),
      plan,
      say,
      name: `/team/improvements ${of}`,
      goal: 15,
    });
    const board = await pageAboveSql({
      page: page("/team/improvements/board", /data-board=/),
      sql: () => client.query(BOARD),
      plan,
      say,
      name: `/team/improvements/board of ${plan.improvements.toLocaleString("en")} improvements, p95 above bare SQL of the board`,
      goal: 15,
    });
    return [...inbox, ...improvements, ...board];
  } finally {
    await client.end();
  }
}

/** The rows that the first page of the inbox shows, in one statement. */
const INBOX = `
  select i.id, i.number, i.channel, i.site_id, i.urgency, i.status, i.ack_due_at, i.acknowledged_at, i.received_at, i.received_on,
         t.lang, t.words, tr.words as translated, tr.origin, tr.reviewed_at, a.name as author, last.side, last.kind
  from inputs i join texts t on t.id = i.text_id
  left join translations tr on tr.text_id = t.id and tr.lang = 'en' and tr.words is not null
  left join people a on a.id = tr.author_id
  left join lateral (select m.side, m.kind from messages m where m.input_id = i.id order by m.id desc limit 1) last on true
  where i.status in ('new', 'acknowledged', 'linked') and (i.set_aside_until is null or i.set_aside_until <= current_date)
  order by i.urgency, i.number desc limit 31`;

/** The cards that the board shows, with how many people spoke for each, in one statement. */
const BOARD = `
  with page as (
    select m.* from unnest(array['proposed', 'accepted', 'testing', 'implemented', 'spreading', 'parked', 'declined', 'merged']) s (status)
    cross join lateral (
      select i.*, coalesce(i.rank, 'M' || lpad(i.number::text, 10, '0') || 'V') collate "C" as place from improvements i
      where i.status = s.status order by coalesce(i.rank, 'M' || lpad(i.number::text, 10, '0') || 'V') collate "C" limit 10) m),
  voices as (
    select l.improvement_id, count(distinct coalesce(c.person_id, i.contributor_id, i.id)) as people
    from links l join inputs i on i.id = l.source_id and i.withdrawn_at is null left join contributors c on c.id = i.contributor_id
    where l.improvement_id in (select id from page) and l.unlinked_at is null group by l.improvement_id)
  select m.id, m.number, m.status, m.version, m.due_on, p.name as owner, t.lang, t.words, coalesce(v.people, 0) as people
  from page m join texts t on t.id = m.title_text_id left join people p on p.id = m.owner_id left join voices v on v.improvement_id = m.id
  order by m.place`;

/** The rows that the first page of the improvements shows, with how many people spoke for each, in one statement. */
const IMPROVEMENTS = `
  with page as (select * from improvements order by number desc limit 31),
  voices as (
    select l.improvement_id, count(distinct coalesce(c.person_id, i.contributor_id, i.id)) as people
    from links l join inputs i on i.id = l.source_id and i.withdrawn_at is null left join contributors c on c.id = i.contributor_id
    where l.improvement_id in (select id from page) and l.unlinked_at is null group by l.improvement_id)
  select m.id, m.number, m.status, m.site_id, m.due_on, (select max(u.published_at) from updates u where u.improvement_id = m.id) as told,
         p.name as owner, t.lang, t.words, coalesce(v.people, 0) as people
  from page m join texts t on t.id = m.title_text_id left join people p on p.id = m.owner_id left join voices v on v.improvement_id = m.id
  order by m.number desc`;
