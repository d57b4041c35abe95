import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows, reads } from "#app/features/events/reads.server.ts";
import { canReadInput, forPolicy, isOwnInput } from "#app/features/input/input.policy.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { now } from "#app/platform/clock/clock.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeBacklog, canSeeOpenWork, canSeeWork } from "./backlog.policy.ts";
import { ownerGrants } from "./check-references.server.ts";
import { stallOf, type CycleState } from "./cycles/cycle.ts";
import { publicCount, rests, statusesOf, type ImprovementStatus, type OnScreen } from "./improvement.ts";

/** An improvement by its number and title, where more would be too much. */
export interface ImprovementRef {
  id: string;
  number: number;
  title: ReadableText;
  status: ImprovementStatus;
}

/** How many choices a list to link to offers: the newest. */
const MOST_CHOICES = 200;

/** The improvements that something can be linked to (neither declined nor merged), newest first. Nobody else's: none. */
export async function openImprovements(actor: Actor, lang: string): Promise<ImprovementRef[]> {
  if (!canSeeWork(actor)) return [];
  const rows = await reads(actor).improvement.findMany({
    where: { status: { notIn: ["declined", "merged"] } },
    orderBy: { number: "desc" },
    take: MOST_CHOICES,
    select: { id: true, number: true, titleTextId: true, status: true },
  });
  return asRefs(actor, rows, lang);
}

/** The improvements that the team is not done with, newest first. */
export async function workAtHand(actor: Actor, lang: string): Promise<ImprovementRef[]> {
  return (await openImprovements(actor, lang)).filter(({ status }) => status !== "implemented");
}

/** What members of groups see of the work: what the team decided to do and is not done with, newest first. */
export async function workForMembers(actor: Actor, lang: string): Promise<ImprovementRef[]> {
  if (!canSeeOpenWork(actor)) return [];
  const rows = await reads(actor).improvement.findMany({
    where: { status: { in: ["accepted", "testing"] } },
    orderBy: { number: "desc" },
    take: MOST_CHOICES,
    select: { id: true, number: true, titleTextId: true, status: true },
  });
  return asRefs(actor, rows, lang, { reviewedOnly: true });
}

/** The improvements to which an input is linked now, with the links' ids, for whoever reads that input. */
export async function linkedImprovements(actor: Actor, inputId: string, lang: string): Promise<(ImprovementRef & { linkId: string })[]> {
  const db = reads(actor);
  const input = await db.input.findUnique({
    where: { id: inputId },
    select: { id: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } },
  });
  if (!input) return [];
  const policy = forPolicy(input);
  if (!canReadInput(actor, policy) && !isOwnInput(actor, policy)) return [];
  const links = await db.link.findMany({
    where: { sourceKind: "input", sourceId: inputId, unlinkedAt: null },
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    select: { id: true, improvement: { select: { id: true, number: true, titleTextId: true, status: true } } },
  });
  const refs = await asRefs(actor, links.map((link) => link.improvement), lang);
  return links.map((link, index) => ({ ...refs[index]!, linkId: link.id }));
}

export async function asRefs(
  actor: Actor,
  rows: { id: string; number: number; titleTextId: string; status: string }[],
  lang: string,
  options: { reviewedOnly?: boolean } = {},
): Promise<ImprovementRef[]> {
  const texts = await readTexts(actor, rows.map((row) => row.titleTextId), lang, options);
  return rows.map(({ id, number, titleTextId, status }) => ({
    id,
    number,
    title: texts.get(titleTextId)!,
    status: status as ImprovementStatus,
  }));
}

export interface ListedImprovement extends ImprovementRef {
  owner: string | null;
  siteId: string | null;
  /** How many people spoke for it; null where an outsider of the work may not know because they are few. */
  people: number | null;
  /** Its open cycle stands still; false for those who see no cycles. */
  stalled: boolean;
  createdAt: Date;
}

export interface ImprovementList {
  items: ListedImprovement[];
  /** The number before which older ones follow; null at the end. */
  older: number | null;
  /** How many stand under each word on screen. */
  counts: Record<OnScreen, number>;
}

const PAGE = 30;

interface ListRow {
  id: string;
  number: number;
  titleTextId: string;
  status: ImprovementStatus;
  siteId: string | null;
  createdAt: Date;
  owner: string | null;
  cycleState: CycleState | null;
  cycleEndsOn: Date | null;
  cycleChangedAt: Date | null;
}

/** The backlog, newest first, all of it or what stands under one word. @throws a 404 refusal for those who have no backlog. */
export async function listImprovements(
  actor: Actor,
  options: { lang: string; timeZone: string; word?: OnScreen | null; before?: number | null },
): Promise<ImprovementList> {
  if (!canSeeBacklog(actor)) throw notFound();
  const under = options.word ? Prisma.sql`i.status = any(${statusesOf(options.word)})` : Prisma.sql`true`;
  const older = options.before ? Prisma.sql`i.number < ${options.before}` : Prisma.sql`true`;
  const [rows, states] = await Promise.all([
    readRows<ListRow>(
      actor,
      Prisma.sql`select i.id, i.number, i.title_text_id as "titleTextId", i.status, i.site_id as "siteId", i.created_at as "createdAt",
          p.name as owner, c.state as "cycleState", c.ends_on as "cycleEndsOn", c.changed_at as "cycleChangedAt"
        from improvements i left join people p on p.id = i.owner_id
        left join cycles c on c.improvement_id = i.id and c.state <> 'acted'
        where ${under} and ${older} order by i.number desc ${limitTo(PAGE + 1)}`,
    ),
    readRows<{ status: ImprovementStatus; count: number }>(
      actor,
      Prisma.sql`select status, count(*)::int as count from improvements group by status`,
    ),
  ]);
  const page = rows.slice(0, PAGE);
  const [refs, people] = await Promise.all([asRefs(actor, page, options.lang), peopleBehind(actor, page.map((row) => row.id))]);
  const exact = canSeeWork(actor);
  const counts = { new: 0, planned: 0, tried: 0, changed: 0, waiting: 0, closed: 0 };
  for (const word of Object.keys(counts) as OnScreen[]) {
    counts[word] = states.filter((state) => statusesOf(word).includes(state.status)).reduce((sum, state) => sum + state.count, 0);
  }
  return {
    items: page.map((row, index) => {
      const voices = people.get(row.id) ?? 0;
      return {
        ...refs[index]!,
        owner: row.owner,
        siteId: row.siteId,
        people: exact ? voices : publicCount(voices),
        stalled: exact && isStalled(row, options.timeZone),
        createdAt: row.createdAt,
      };
    }),
    older: rows.length > PAGE ? page.at(-1)!.number : null,
    counts,
  };
}

function isStalled({ status, cycleState, cycleEndsOn, cycleChangedAt }: ListRow, timeZone: string): boolean {
  if (!cycleState || !cycleChangedAt || rests(status)) return false;
  return stallOf({ state: cycleState, endsOn: cycleEndsOn, changedOn: dayIn(cycleChangedAt, timeZone) }, dayIn(now(), timeZone)) !== null;
}

/** How many people spoke for each improvement and for what was merged into it; somebody who spoke twice is one. */
export async function peopleBehind(actor: Actor, improvementIds: readonly string[]): Promise<Map<string, number>> {
  if (improvementIds.length === 0) return new Map();
  const rows = await readRows<{ root: string; people: number }>(actor, Prisma.sql`
    with recursive family as (
      select id as root, id from improvements where id = any(${improvementIds}::uuid[])
      union select f.root, i.id from improvements i join family f on i.merged_into_id = f.id)
    select f.root, count(distinct coalesce(fc.person_id, c.person_id, first.contributor_id, i.contributor_id, first.id, i.id))::int as people
    from family f join links l on l.improvement_id = f.id and l.unlinked_at is null and l.source_kind = 'input'
    join inputs i on i.id = l.source_id and i.withdrawn_at is null
    left join contributors c on c.id = i.contributor_id
    left join inputs first on first.id = i.repeats_id
    left join contributors fc on fc.id = first.contributor_id
    group by f.root`);
  return new Map(rows.map((row) => [row.root, row.people]));
}

/** Who may own an improvement: everybody who works with the programme now, by name. */
export async function possibleOwners(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!canSeeWork(actor)) return [];
  const moment = now();
  return reads(actor).person.findMany({
    where: { grants: ownerGrants(moment), OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
