import { holds, sitesOf, type Actor } from "#app/features/events/actor.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayOnly } from "../triage.queries.server.ts";
import { needOf, stateOf, type HandoverMoments, type HandoverState, type Need } from "./intake.ts";

/** One case in the list of intake: nothing that the person wrote, and not how to reach them. */
export interface CaseRow {
  id: string;
  number: number;
  state: HandoverState;
  need: Need;
  urgency: number;
  /** The language in which they wish to be spoken to. */
  lang: string;
  siteId: string | null;
  received: Date | string;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  consentAt: Date | null;
  passedOnAt: Date | null;
  closedAt: Date | null;
  /** Who has it. */
  to: string | null;
  toId: string | null;
  /** Their writer said no. */
  refused: boolean;
  /** It was closed, and its writer wrote again. */
  wroteAgain: boolean;
  withdrawn: boolean;
}

interface Row extends HandoverMoments {
  id: string;
  number: number;
  theme: string | null;
  need: Need | null;
  urgency: number;
  lang: string;
  siteId: string | null;
  receivedAt: Date | null;
  receivedOn: Date;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  closedAt: Date | null;
  to: string | null;
  toId: string | null;
  refusedAt: Date | null;
  status: string;
}

/** Which cases somebody may see, as a condition on `inputs i`: the counterpart in SQL of `canSeeCase`. */
export function casesWhere(actor: Actor): Prisma.Sql {
  const cases = Prisma.sql`i.route = 'intake'`;
  if (actor.kind === "system" || holds(actor, "coordinator")) return cases;
  const sites = sitesOf(actor, "intake");
  if (sites === "all") return cases;
  return sites.length > 0 ? Prisma.sql`${cases} and i.site_id = any(${sites}::uuid[])` : Prisma.sql`false`;
}

/** What is closed, unless its writer wrote again. */
const DONE = Prisma.sql`(i.status in ('closed', 'withdrawn') and (h.outcome is not null or i.status = 'withdrawn'))`;

/** When it ended. */
const ENDED = Prisma.sql`coalesce(h.closed_at, i.withdrawn_at)`;

/** How many closed cases the list shows; the open ones are all there. */
const CLOSED_SHOWN = 30;
const MOST_OPEN = 300;

/** The cases that somebody may see: open ones most urgent first, then the last that were closed. */
export async function listCases(actor: Actor): Promise<CaseRow[]> {
  const where = casesWhere(actor);
  const rows = await readRows<Row>(actor, Prisma.sql`
    select i.id, i.number, i.urgency, i.status, i.site_id as "siteId", i.received_at as "receivedAt", i.received_on as "receivedOn",
           i.ack_due_at as "ackDueAt", i.acknowledged_at as "acknowledgedAt", coalesce(c.lang, x.lang) as lang,
           (select t.code from input_themes it join themes t on t.id = it.theme_id where it.input_id = i.id and it.rank = 0) as theme,
           h.need, h.consent_at as "consentAt", h.refused_at as "refusedAt", h.passed_on_at as "passedOnAt", h.closed_at as "closedAt", h.outcome,
           h.to_id as "toId", p.name as "to"
    from (
      (select i.* from inputs i left join handovers h on h.input_id = i.id where ${where} and not ${DONE} order by i.urgency, i.number desc ${limitTo(MOST_OPEN)})
      union all
      (select i.* from inputs i left join handovers h on h.input_id = i.id where ${where} and ${DONE} order by ${ENDED} desc ${limitTo(CLOSED_SHOWN)})
    ) i
    join texts x on x.id = i.text_id
    left join contributors c on c.id = i.contributor_id
    left join handovers h on h.input_id = i.id
    left join people p on p.id = h.to_id
    order by case when ${DONE} then ${ENDED} end desc nulls first, i.urgency, i.number desc`);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    state: row.status === "withdrawn" ? "closed" : stateOf(row),
    need: row.need ?? needOf(row.theme),
    urgency: row.urgency,
    lang: row.lang,
    siteId: row.siteId,
    received: row.receivedAt ?? dayOnly(row.receivedOn),
    ackDueAt: row.ackDueAt,
    acknowledgedAt: row.acknowledgedAt,
    consentAt: row.consentAt,
    passedOnAt: row.passedOnAt,
    closedAt: row.closedAt,
    to: row.to,
    toId: row.toId,
    refused: row.refusedAt !== null,
    wroteAgain: row.outcome !== null && row.status !== "closed" && row.status !== "withdrawn",
    withdrawn: row.status === "withdrawn",
  }));
}

/** How many cases wait for somebody of the team: nobody has seen them, or their writer agreed and nobody has them. */
export function countCases(actor: Actor): RowQuestion<{ waiting: number; urgent: boolean }> {
  return rowQuestion<{ waiting: number; urgency: number | null }, { waiting: number; urgent: boolean }>(
    Prisma.sql`
      select count(*)::int as waiting, min(i.urgency) as urgency
      from inputs i left join handovers h on h.input_id = i.id
      where ${casesWhere(actor)} and i.status in ('new', 'acknowledged', 'linked', 'answered')
        and (i.status = 'new' or (h.consent_at is not null and h.passed_on_at is null) or h.outcome is not null)`,
    (row) => ({ waiting: row?.waiting ?? 0, urgent: (row?.urgency ?? 4) <= 2 }),
  );
}
