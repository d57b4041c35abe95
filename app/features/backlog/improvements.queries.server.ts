import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { canReadInput, forPolicy, isOwnInput } from "#app/features/input/input.policy.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeOpenWork, canSeeWork } from "./backlog.policy.ts";
import { ownerGrants } from "./check-references.server.ts";
import type { ImprovementStatus } from "./improvement.ts";

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
  const links = await db.link.findMany({
    where: { sourceKind: "input", sourceId: inputId, unlinkedAt: null },
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    select: { id: true, improvement: { select: { id: true, number: true, titleTextId: true, status: true } } },
  });
  if (links.length === 0) return [];
  const input = await db.input.findUnique({
    where: { id: inputId },
    select: { id: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } },
  });
  if (!input) return [];
  const policy = forPolicy(input);
  if (!canReadInput(actor, policy) && !isOwnInput(actor, policy)) return [];
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
