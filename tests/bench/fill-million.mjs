/** Words that everybody uses, by language; each input has some of them, and some of those that few use. */
const EVERYDAY = {
  en: "I waited at the clinic and nobody called me back about my appointment with the doctor for my daughter last week",
  es: "Esperé en la clínica y nadie me llamó por la cita con el doctor para mi hija la semana pasada",
  ar: "انتظرت في العيادة ولم يتصل بي أحد بخصوص موعد ابنتي مع الطبيب في الأسبوع الماضي",
  vi: "Tôi chờ ở phòng khám và không ai gọi lại cho tôi về cuộc hẹn với bác sĩ cho con gái tuần trước",
  ht: "Mwen tann nan klinik la e pèsonn pa rele m sou randevou ak doktè a pou pitit fi mwen semèn pase",
  "pt-BR": "Esperei na clínica e ninguém me ligou sobre a consulta com o médico da minha filha na semana passada",
  ru: "Я ждала в клинике и никто не перезвонил мне о приёме у врача для моей дочери на прошлой неделе",
  "zh-Hans": "我 在 诊所 等 了 很久 上周 没有 人 给 我 回 电话 谈 女儿 的 预约",
};
/** How many words there are that fewer people use, the rarer the higher their number. */
const RARE_WORDS = 20_000;
/** How many improvements are worked on, each with words that people said. */
const IMPROVEMENTS = 500;

/**
 * Fills a programme with inputs in eight languages, by SQL, as many years would leave them: a hundredth still open, each with words
 * that everybody uses and six that few do, searchable, with a theme, a clinic, a channel, an owner or none.
 */
export async function fillMillion(client, count, say) {
  say(`  writing ${count} inputs in ${Object.keys(EVERYDAY).length} languages…`);
  await client.query("set synchronous_commit = off");
  for (let from = 1; from <= count; from += 100_000) await part(client, from, Math.min(from + 99_999, count), count);
  await improvements(client);
  await client.query("reset synchronous_commit");
  await client.query("vacuum analyze");
}

/** Improvements with what their words and voices would leave in the index of likely ones. */
async function improvements(client) {
  await client.query("begin");
  await client.query("create temp table wished on commit drop as select n, uuidv7() as id, uuidv7() as title_id, uuidv7() as why_id from generate_series(1, $1::int) n", [IMPROVEMENTS]);
  await client.query(
    `insert into texts (id, kind, subject_kind, subject_id, audience, lang, words)
     select title_id, 'improvement_title', 'improvement', id, 'team', 'en', 'Call people back within a day ' || n from wished
     union all select why_id, 'improvement_why', 'improvement', id, 'team', 'en', 'Many people called and heard nothing ' || n from wished`,
  );
  await client.query("insert into improvements (id, title_text_id, why_text_id, status, created_at) select id, title_id, why_id, 'accepted', now() from wished");
  await client.query(
    `insert into improvement_terms (improvement_id, lexeme)
     with said as (
       select row_number() over (order by i.number) as place, s.terms from inputs i join input_search s on s.input_id = i.id where i.status = 'linked')
     select distinct w.id, lexeme from wished w join said on said.place % $1 = w.n % $1 and said.place <= 5 * $1 cross join lateral unnest(tsvector_to_array(said.terms)) lexeme`,
    [IMPROVEMENTS],
  );
  await client.query("commit");
}

async function part(client, from, to, count) {
  await client.query("begin");
  await client.query(
    `create temp table made on commit drop as
     -- Every hundredth is open; turn: what else is counted off turns with them, so that the open ones have their share of each.
     select n, turn, uuidv7() as id, uuidv7() as text_id, lang,
            ($3::jsonb ->> lang) || ' ' || (select string_agg('word' || (power(random(), 3) * $4)::int, ' ') from generate_series(1, 6) k where k + n > 0) || ' ' || n as words,
            case when n % 100 = 0 then (array['new', 'acknowledged', 'linked'])[1 + (n / 100) % 3] when n % 3 = 0 then 'closed' else 'answered' end as status,
            (select array_agg(id order by position) from sites) as sites, (select array_agg(id order by position) from themes where parent_id is null) as themes,
            (select person_id from grants where role = 'champion' order by person_id limit 1) as owner
     from generate_series($1::int, $2::int) n,
       lateral (select n + n / 100 as turn) t,
       lateral (select (array['en', 'es', 'ar', 'vi', 'ht', 'pt-BR', 'ru', 'zh-Hans'])[1 + turn % 8] as lang) l`,
    [from, to, JSON.stringify(EVERYDAY), RARE_WORDS],
  );
  await client.query("insert into texts (id, kind, subject_kind, subject_id, audience, lang, words) select text_id, 'input', 'input', id, 'team', lang, words from made");
  await client.query(
    `insert into inputs (id, text_id, channel, site_id, privacy, received_at, received_on, urgency, status, ack_due_at, acknowledged_at, answer_due_at, close_reason, owner_id, form_key_hash)
     select id, text_id, (array['web', 'phone', 'paper', 'meeting'])[1 + turn % 4], sites[1 + turn % cardinality(sites)], 'unnamed', at, at::date, case when n % 4000 = 0 then 2 else 3 + n % 2 end, status,
            at + interval '5 days', case when status <> 'new' then at + interval '1 day' end, at + interval '30 days', case when status = 'closed' then 'no_reply_needed' end,
            case when n % 300 = 0 then owner end, sha256(id::text::bytea)
     from made, lateral (select date_trunc('milliseconds', now()) - ($1 - n) * interval '2 minutes' as at) moment`,
    [count],
  );
  await client.query("insert into input_themes (input_id, theme_id, rank, origin) select id, themes[1 + turn % cardinality(themes)], 0, 'rule' from made");
  await client.query(
    `insert into input_search (input_id, terms)
     select id, strip(to_tsvector(case lang when 'en' then 'english' when 'es' then 'spanish' when 'ar' then 'arabic' when 'pt-BR' then 'portuguese' when 'ru' then 'russian' else 'simple' end::regconfig, words)
            || to_tsvector('simple', words)) from made`,
  );
  await client.query("commit");
}
