import { Prisma } from "#prisma/generated/client.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { canSeeContributor } from "#app/features/input/input.policy.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { inboxWhere } from "../triage.queries.server.ts";

/** Something that says much the same as something else. */
export interface AlikeInput {
  id: string;
  number: number;
  version: number;
  text: ReadableText;
  receivedOn: Date;
  /** The same person said it, as far as is known and for those who may know: it counts as one. */
  samePerson: boolean;
}

const MOST = 8;
/** How many of its rarest words are looked for, and how many inputs those may lead to, so that it stays quick among a million. */
const MOST_WORDS = 12;
const MOST_FOUND = 5000;
/** What is less alike than this part of the most alike is not worth the look. */
const LEAST_OF_BEST = 0.35;

/**
 * The inputs of the inbox that say most nearly what one input says, best first, of those that this actor reads: they share with
 * it, in the original or a translation, words that few others have. How rare a word is say the planner's own statistics of the
 * search index; in a programme too small for those every word is looked for, and those that every fourth has say nothing.
 */
export async function alikeInputs(actor: Actor, inputId: string, lang: string): Promise<AlikeInput[]> {
  const rows = await readRows<{ id: string; number: number; version: number; textId: string; receivedOn: Date; samePerson: boolean }>(actor, Prisma.sql`
    with total as (
      select greatest((select reltuples from pg_class where oid = to_regclass('input_search')), (select count(*) from (select 1 from input_search limit 1000) few))::float as inputs),
    common as (
      select c.lexeme, c.frequency from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) c (lexeme, frequency)
      where s.schemaname = current_schema() and s.tablename = 'input_search' and s.attname = 'terms' and c.lexeme is not null),
    mine as (
      select m.lexeme, coalesce(c.frequency, (select min(frequency) from common) / 2, 0) * total.inputs as expected
      from total, input_search s cross join lateral unnest(tsvector_to_array(s.terms)) m (lexeme) left join common c on c.lexeme = m.lexeme
      where s.input_id = ${inputId}::uuid),
    ordered as (
      select lexeme, expected, sum(expected) over way as reached, row_number() over way as place from mine
      window way as (order by expected, length(lexeme) desc, lexeme rows unbounded preceding)),
    rare as materialized (select lexeme from ordered where place <= 2 or expected = 0 or (reached <= ${MOST_FOUND} and place <= ${MOST_WORDS})),
    shared as (
      select f.input_id, count(*) over (partition by r.lexeme) as inputs, f.length
      from rare r cross join lateral (
        select s.input_id, length(s.terms) as length from input_search s
        where s.terms @@ ('''' || replace(replace(r.lexeme, '\\', '\\\\'), '''', '''''') || '''')::tsquery ${limitTo(MOST_FOUND)}) f),
    alike as (
      select input_id, sum(ln(1 + total.inputs / shared.inputs)) / ln(10 + max(length)) as likeness
      from shared, total where input_id <> ${inputId}::uuid and shared.inputs <= greatest(10, total.inputs / 4)
      group by input_id having count(*) > 1),
    best as (
      select i.id, i.number, i.version, i.text_id, i.received_on, i.contributor_id, a.likeness
      from alike a join inputs i on i.id = a.input_id
      where ${inboxWhere(actor)} and i.status <> 'withdrawn' and i.close_reason is distinct from 'spam' and i.repeats_id is null
      order by a.likeness desc, i.number desc ${limitTo(MOST)})
    select b.id, b.number, b.version, b.text_id as "textId", b.received_on as "receivedOn",
           coalesce(b.contributor_id = own.contributor_id or theirs.person_id = mine.person_id, false) as "samePerson"
    from best b join inputs own on own.id = ${inputId}::uuid
    left join contributors theirs on theirs.id = b.contributor_id left join contributors mine on mine.id = own.contributor_id
    where b.likeness >= (select max(likeness) from best) * ${LEAST_OF_BEST}::float
    order by b.likeness desc, b.number desc`);
  const { workingLanguage } = await readProgramme(actor.programme);
  const texts = await wordsForTeam(actor, rows.map(({ textId }) => textId), lang, workingLanguage);
  return rows.map(({ textId, samePerson, ...row }) => ({ ...row, samePerson: samePerson && canSeeContributor(actor), text: texts.get(textId)! }));
}
