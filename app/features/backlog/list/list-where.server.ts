import type { Actor } from "#app/features/events/actor.ts";
import { searchTerms } from "#app/features/triage/search/search-terms.ts";
import { termsQuery } from "#app/features/triage/search/terms-query.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { IMPROVEMENT_STATUSES, isToBeDone } from "../improvement.ts";
import type { ListNarrowing } from "./list-view.ts";

/** How many days ahead is soon. */
const SOON_DAYS = 30;

/** The condition of a narrowing on `improvements i`, with its "and"; nothing where there is none. `today`: `YYYY-MM-DD`. */
export function narrowedTo(actor: Actor, { words, theme, site, owner, due }: ListNarrowing, today: string): Prisma.Sql {
  const conditions = [
    words && withWords(actor, words),
    theme && aboutTheme(actor, theme),
    site && (site === "everywhere" ? Prisma.sql`i.site_id is null` : Prisma.sql`i.site_id = (select id from sites where slug = ${site})`),
    owner && ownedBy(actor, owner),
    due === "overdue" && Prisma.sql`i.due_on < ${today}::date and ${TO_BE_DONE}`,
    due === "month" && Prisma.sql`i.due_on between ${today}::date and ${today}::date + ${SOON_DAYS}::int and ${TO_BE_DONE}`,
    due === "none" && Prisma.sql`i.due_on is null and ${TO_BE_DONE}`,
  ].filter((condition) => typeof condition === "object");
  return conditions.length > 0 ? Prisma.sql` and ${Prisma.join(conditions, " and ")}` : Prisma.empty;
}

const TO_BE_DONE = Prisma.sql`i.status = any(${IMPROVEMENT_STATUSES.filter(isToBeDone)})`;

function ownedBy(actor: Actor, owner: string): Prisma.Sql {
  if (owner === "none") return Prisma.sql`i.owner_id is null`;
  if (owner !== "mine") return Prisma.sql`i.owner_id = ${owner}::uuid`;
  return actor.kind === "person" ? Prisma.sql`i.owner_id = ${actor.personId}::uuid` : Prisma.sql`false`;
}

/** What the team says it is about or, for those who may read them, what the people behind it spoke about. */
function aboutTheme(actor: Actor, code: string): Prisma.Sql {
  const own = Prisma.sql`i.theme_id in (select t.id from themes t left join themes p on p.id = t.parent_id where t.code = ${code} or p.code = ${code})`;
  if (!canSeeWork(actor)) return own;
  return Prisma.sql`(${own} or exists (
    select from links l join inputs said on said.id = l.source_id and said.withdrawn_at is null
    join input_themes x on x.input_id = said.id join themes t on t.id = x.theme_id left join themes p on p.id = t.parent_id
    where l.improvement_id = i.id and l.unlinked_at is null and l.source_kind = 'input' and (t.code = ${code} or p.code = ${code})))`;
}

/** Which improvements have the words that somebody typed. Why it is done and its aim are looked through only for those who read them. */
function withWords(actor: Actor, typed: string): Prisma.Sql {
  const terms = searchTerms(typed);
  if (!terms) return Prisma.sql`false`;
  const column = canSeeWork(actor) ? Prisma.sql`team_terms` : Prisma.sql`terms`;
  const found = Prisma.sql`i.id in (select improvement_id from improvement_search where ${column} @@ ${termsQuery(terms)})`;
  return terms.number === null ? found : Prisma.sql`(${found} or i.number = ${terms.number})`;
}
