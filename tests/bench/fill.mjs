/** What people say, in the languages in which they say it; every input has its number added. */
const SAID = {
  es: "Llamé tres veces para pedir una cita para mi hija y nadie me llamó. La señora de la recepción no habla español y me dijo que esperara.",
  en: "I waited two hours past my time and nobody told me why. When I asked, the desk said the doctor was behind and that was all.",
  ar: "انتظرت ساعتين بعد موعدي ولم يخبرني أحد بالسبب. لا يوجد مترجم في الاستقبال ولم أفهم ما قيل لي عن الدواء الجديد.",
  vi: "Tôi gọi ba lần để xin hẹn nhưng không ai gọi lại. Thư từ phòng khám chỉ có tiếng Anh nên tôi không hiểu phải làm gì.",
  ht: "Mwen te tann de zè apre randevou mwen epi pèsonn pa t di m poukisa. Lèt yo ekri an angle sèlman, mwen pa konprann yo.",
};
const IN_ENGLISH = "I called three times to get a visit for my daughter and no one called me back. The front desk does not speak my language and told me to wait.";

/**
 * Fills a programme with `count` inputs as years would leave them, by SQL: a tenth still open, six of ten not in English, most
 * of those translated and checked; and improvements to which a fifth of them are linked.
 */
export async function fill(client, { inputs: count, improvements }, say) {
  say(`  writing ${count} inputs…`);
  await client.query("set synchronous_commit = off");
  await client.query("begin");
  await client.query(
    `create temp table made on commit drop as
     select n, uuidv7() as id, uuidv7() as text_id, uuidv7() as contributor_id,
            (array['en', 'es', 'en', 'ar', 'es', 'vi', 'en', 'es', 'ht', 'en'])[1 + n % 10] as lang,
            (array['new', 'acknowledged', 'linked', 'answered', 'answered', 'answered', 'answered', 'closed', 'closed', 'closed'])[case when n % 10 = 0 then 1 + (n / 10) % 3 else 4 + n % 7 end] as status,
            (select array_agg(id order by position) from sites) as sites
     from generate_series(1, $1::int) n`,
    [count],
  );
  await client.query(
    `insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
     select text_id, 'input', 'input', id, 'team', lang, ($1::jsonb ->> lang) || ' ' || n from made`,
    [JSON.stringify(SAID)],
  );
  await client.query("insert into contributors (id, lang) select contributor_id, lang from made");
  await client.query(
    `insert into inputs (id, text_id, contributor_id, channel, site_id, privacy, received_at, received_on, urgency, status, ack_due_at, acknowledged_at, close_reason, form_key_hash)
     select id, text_id, contributor_id, 'web', sites[1 + n % cardinality(sites)], 'unnamed', at, at::date, case when n % 40 = 0 then 2 else 3 + n % 2 end, status,
            at + interval '5 days', case when status <> 'new' then at + interval '1 day' end, case when status = 'closed' then 'no_reply_needed' end, sha256(id::text::bytea)
     from made, lateral (select date_trunc('milliseconds', now()) - ($1 - n) * interval '10 minutes' as at) moment`,
    [count],
  );
  await client.query(
    `insert into translations (text_id, lang, words, origin, author_id, reviewed_by_id, reviewed_at)
     select text_id, 'en', case when checked then $1 || ' ' || n end, case when checked then 'human' end, case when checked then person end,
            case when checked then person end, case when checked then now() end
     from made, lateral (select n % 5 <> 1 as checked, (select person_id from grants where role = 'translator' limit 1) as person) whom
     where lang <> 'en'`,
    [IN_ENGLISH],
  );
  await client.query(
    `create temp table wished on commit drop as
     select n, uuidv7() as id, uuidv7() as title_id, uuidv7() as why_id, (array['proposed', 'accepted', 'testing', 'implemented', 'spreading'])[1 + n % 5] as status
     from generate_series(1, $1::int) n`,
    [improvements],
  );
  await client.query(
    `insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
     select title_id, 'improvement_title', 'improvement', id, 'team', 'en', 'Call people back within a day, in their language ' || n from wished
     union all select why_id, 'improvement_why', 'improvement', id, 'team', 'en', 'Many people called and heard nothing ' || n from wished`,
  );
  await client.query("insert into improvements (id, title_text_id, why_text_id, status, created_at) select id, title_id, why_id, status, now() from wished");
  await client.query(
    `insert into links (id, improvement_id, source_kind, source_id, linked_at)
     select uuidv7(), w.id, 'input', m.id, now() from made m join wished w on w.n = 1 + (m.n / 5) % $1 where m.n % 5 = 0`,
    [improvements],
  );
  await client.query("commit");
  await client.query("reset synchronous_commit");
  await client.query("vacuum analyze");
}
