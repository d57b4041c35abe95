import type { Actor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayIn } from "#app/ui/format/format.ts";
import type { InboxNarrowing } from "./inbox-narrowing.ts";
import { rareInputs } from "./search/rare-inputs.queries.server.ts";
import { searchTerms } from "./search/search-terms.ts";
import { termsQuery } from "./search/terms-query.server.ts";

/** By when somebody has to do something about an input: read it or, once it is read, answer it. */
const DUE = Prisma.sql`(case when i.acknowledged_at is null then i.ack_due_at when i.answered_at is null then i.answer_due_at end)`;

/** The condition of a narrowing on `inputs i`, with its "and"; nothing where there is none. Days are those of a time zone. */
export async function narrowedTo(actor: Actor, narrowing: InboxNarrowing, timeZone: string): Promise<Prisma.Sql> {
  const { words, theme, desk, owner, site, language, source, due } = narrowing;
  const conditions = [
    words && (await withWords(actor, words)),
    theme &&
      Prisma.sql`exists (select from input_themes x join themes t on t.id = x.theme_id left join themes p on p.id = t.parent_id
        where x.input_id = i.id and (t.code = ${theme} or p.code = ${theme}))`,
    desk && Prisma.sql`i.desk_id = any(array(${desk === "mine" ? ownDesks(actor) : Prisma.sql`select id from desks where code = ${desk}`}))`,
    owner && Prisma.sql`i.owner_id is null`,
    site && Prisma.sql`i.site_id = (select id from sites where slug = ${site})`,
    language && Prisma.sql`exists (select from texts w where w.id = i.text_id and w.lang = ${language})`,
    source && Prisma.sql`i.channel = ${source}`,
    due === "overdue" && Prisma.sql`${DUE} < ${now()}`,
    due === "today" && Prisma.sql`(${DUE} at time zone ${timeZone})::date <= ${dayIn(now(), timeZone)}::date`,
  ].filter((condition) => typeof condition === "object");
  return conditions.length > 0 ? Prisma.sql` and ${Prisma.join(conditions, " and ")}` : Prisma.empty;
}

function ownDesks(actor: Actor): Prisma.Sql {
  return actor.kind === "person" ? Prisma.sql`select desk_id from desk_people where person_id = ${actor.personId}::uuid` : Prisma.sql`select null::uuid`;
}

/** Of words in no more messages than this each message is looked at by itself; of others PostgreSQL decides where to begin. */
const RARE = 300;

/** Which inputs have the words that somebody typed, or the number. */
async function withWords(actor: Actor, typed: string): Promise<Prisma.Sql> {
  const terms = searchTerms(typed);
  if (!terms) return Prisma.sql`false`;
  const query = termsQuery(terms);
  const rare = await rareInputs(actor, query, RARE);
  const found = rare ? Prisma.sql`i.id = any(${rare}::uuid[])` : Prisma.sql`i.id in (select input_id from input_search where terms @@ ${query})`;
  return terms.number === null ? found : Prisma.sql`(${found} or i.number = ${terms.number})`;
}
