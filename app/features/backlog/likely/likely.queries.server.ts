import { Prisma } from "#prisma/generated/client.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { searchable } from "#app/features/triage/search/search-terms.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { asRefs, peopleBehind, type ImprovementRef } from "../improvements.queries.server.ts";
import { wordsIn } from "./words-in.ts";

/** An improvement that something somebody said may belong to. */
export interface LikelyImprovement extends ImprovementRef {
  owner: string | null;
  /** How many people spoke for it. */
  people: number;
  /** Words of what was said that stand behind it too, as the reader sees them. */
  words: string[];
}

const MOST = 3;
const MOST_WORDS = 3;
/** What is less likely than this part of the best is not worth the look. */
const LEAST_OF_BEST = 0.35;

/**
 * The open improvements that an input most likely belongs to, best first: the one its writer wrote about, then those that share
 * with it at least two words which few improvements have and which say something. Words that every third has say nothing.
 * `text`: what the reader is shown of it.
 */
export async function likelyImprovements(actor: Actor, input: { id: string; text: ReadableText }, lang: string): Promise<LikelyImprovement[]> {
  if (!canSeeWork(actor)) return [];
  const sharing = readRows<LikelyRow>(actor, Prisma.sql`
    with open as (select id from improvements where status not in ('declined', 'merged')),
    shared as (
      select t.improvement_id, t.lexeme, count(*) over (partition by t.lexeme) as improvements, (select count(*) from open) as all_of_them
      from input_search s cross join lateral unnest(tsvector_to_array(s.terms)) mine (lexeme)
      join improvement_terms t on t.lexeme = mine.lexeme join open on open.id = t.improvement_id
      where s.input_id = ${input.id}::uuid),
    likely as (
      select improvement_id, sum(ln(1 + all_of_them::float / improvements)) as weight, array_agg(lexeme order by improvements, lexeme) as lexemes
      from shared where improvements <= greatest(1, all_of_them / 3)
      group by improvement_id having count(*) filter (where ${tellsSomething}) > 1),
    ranked as (
      -- What says much shares words with everything.
      select improvement_id, lexemes, weight / ln(10 + (select count(*) from improvement_terms t where t.improvement_id = likely.improvement_id)) as likelihood
      from likely order by likelihood desc ${limitTo(MOST)})
    select i.id, i.number, i.title_text_id as "titleTextId", i.status, p.name as owner, ranked.lexemes
    from ranked join improvements i on i.id = ranked.improvement_id left join people p on p.id = i.owner_id
    where likelihood >= (select max(likelihood) from ranked) * ${LEAST_OF_BEST}::float
    order by likelihood desc, i.number`);
  const found = await Promise.all([writtenAbout(actor, input.id), sharing]);
  return describe(actor, found.flat(), input.text, lang);
}

/** Stems that stand in what people say of anything, and that PostgreSQL does not leave out by itself. */
const OF_ANYTHING = "also alway could even know might much need never realli said still tell thing told want would nunc pued siempr اخر اخري".split(" ");
const tellsSomething = Prisma.sql`lexeme !~ '^[a-z0-9]{1,3}$' and lexeme <> all (${OF_ANYTHING}::text[])`;

interface LikelyRow {
  id: string;
  number: number;
  titleTextId: string;
  status: string;
  owner: string | null;
  lexemes: string[];
}

/** The open improvement that its writer chose to write about. */
function writtenAbout(actor: Actor, inputId: string): Promise<LikelyRow[]> {
  return readRows<LikelyRow>(actor, Prisma.sql`
    select i.id, i.number, i.title_text_id as "titleTextId", i.status, p.name as owner, '{}'::text[] as lexemes
    from inputs x join improvements i on x.origin_kind = 'improvement' and i.id = x.origin_id left join people p on p.id = i.owner_id
    where x.id = ${inputId}::uuid and i.status not in ('declined', 'merged')`);
}

async function describe(actor: Actor, found: readonly LikelyRow[], text: ReadableText, lang: string): Promise<LikelyImprovement[]> {
  const rows = found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index).slice(0, MOST);
  if (rows.length === 0) return [];
  const [refs, people, lexemes] = await Promise.all([asRefs(actor, rows, lang), peopleBehind(actor, rows.map(({ id }) => id)), lexemesOf(actor, wordsFor(text))]);
  return rows.map(({ id, owner, lexemes: shared }, index) => ({
    ...refs[index]!,
    owner,
    people: people.get(id) ?? 0,
    words: rarest(lexemes, shared).slice(0, MOST_WORDS),
  }));
}

/** The words that stand behind an improvement too, those first that few improvements have. `shared`: in that order. */
function rarest(words: readonly { word: string; of: string[] }[], shared: readonly string[]): string[] {
  return words
    .map(({ word, of }) => ({ word, place: Math.min(...of.map((lexeme) => shared.indexOf(lexeme)).filter((place) => place >= 0)) }))
    .filter(({ place }) => place !== Infinity)
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

/** The words of a text with what PostgreSQL makes of each: nothing of those that stand everywhere. */
async function lexemesOf(actor: Actor, { words, lang }: { words: string; lang: string }): Promise<{ word: string; of: string[] }[]> {
  const found = wordsIn(words, lang);
  const folded = found.map((word) => searchable(word, lang));
  if (found.length === 0) return [];
  return readRows<{ word: string; of: string[] }>(actor, Prisma.sql`
    select word, tsvector_to_array(to_tsvector(${folded[0]!.config}::regconfig, folded)) as of
    from unnest(${found}::text[], ${folded.map((one) => one.words)}::text[]) with ordinality as w (word, folded, place) order by place`);
}
