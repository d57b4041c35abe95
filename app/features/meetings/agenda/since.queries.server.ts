import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** What happened between a group's last meeting and this one, for a reader who may see the meeting. */
export interface WhatHappened {
  /** The end of the group's meeting before; null: this is its first. */
  since: Date | null;
  updates: { id: string; number: number; title: ReadableText; did: ReadableText; publishedAt: Date }[];
  moved: { number: number; title: ReadableText; to: ImprovementStatus; at: Date }[];
  /** What became of what the group recommended: its improvement, or nothing yet. */
  recommendations: { id: string; words: ReadableText; number: number | null; status: ImprovementStatus | null }[];
}

/** How far back the first meeting of a group looks, in days. */
const FIRST_LOOK_DAYS = 90;
const MOST = 20;

/**
 * "What happened since" the last meeting of advisors (a training has no minutes): what was published about the group's
 * improvements, which of them moved, and what became of its recommendations. The group's are those it recommended, talked about
 * in a meeting, or that came from one of its members.
 * Translations appear when they are reviewed.
 */
export async function whatHappenedSince(actor: Actor, meeting: { id: string; groupId: string | null; startsAt: Date }, lang: string): Promise<WhatHappened> {
  const { groupId, startsAt } = meeting;
  if (!groupId) return { since: null, updates: [], moved: [], recommendations: [] };
  const before = await reads(actor).meeting.findFirst({
    where: { groupId, kind: "advisory", state: "planned", startsAt: { lt: startsAt }, id: { not: meeting.id } },
    orderBy: { startsAt: "desc" },
    select: { endsAt: true },
  });
  const from = before?.endsAt ?? new Date(startsAt.getTime() - FIRST_LOOK_DAYS * 86_400_000);
  const ours = Prisma.sql`(
    select o.improvement_id from meeting_outcomes o join meetings m on m.id = o.meeting_id where m.group_id = ${groupId}::uuid
    union select a.improvement_id from agenda_items a join meetings m on m.id = a.meeting_id where m.group_id = ${groupId}::uuid
    union select l.improvement_id from links l join inputs i on i.id = l.source_id and l.source_kind = 'input' and l.unlinked_at is null
      left join contributors c on c.id = i.contributor_id
      where i.withdrawn_at is null and i.route = 'inbox' and (
        i.origin_kind = 'meeting' and i.origin_id in (select id from meetings where group_id = ${groupId}::uuid)
        or c.person_id in (select g.person_id from grants g where g.scope_kind = 'group' and g.scope_id = ${groupId}::uuid)))`;
  const [updates, moved, recommended] = await Promise.all([
    readRows<{ id: string; number: number; titleTextId: string; didTextId: string; publishedAt: Date }>(actor, Prisma.sql`
      select u.id, i.number, i.title_text_id as "titleTextId", u.did_text_id as "didTextId", u.published_at as "publishedAt"
      from updates u join improvements i on i.id = u.improvement_id
      where (u.audience = 'public' or u.group_id = ${groupId}::uuid) and u.published_at > ${from} and u.published_at <= ${startsAt} and i.id in ${ours}
        and not exists (select 1 from updates newer where newer.corrects_id = u.id and newer.published_at is not null)
      order by u.published_at desc limit ${MOST}`),
    readRows<{ number: number; titleTextId: string; to: ImprovementStatus; at: Date }>(actor, Prisma.sql`
      select * from (
        select distinct on (i.id) i.number, i.title_text_id as "titleTextId", e.payload->>'to' as "to", e.at
        from events e join improvements i on i.id = e.subject_id
        where e.name in ('improvement.status_changed', 'improvement.merged') and e.at > ${from} and e.at <= ${startsAt} and i.id in ${ours}
        order by i.id, e.at desc) latest
      where "to" is not null and length("to") < 20 order by at desc limit ${MOST}`),
    readRows<{ id: string; textId: string; number: number | null; titleTextId: string | null; status: ImprovementStatus | null }>(actor, Prisma.sql`
      select o.id, o.text_id as "textId", i.number, i.title_text_id as "titleTextId", i.status
      from meeting_outcomes o join meetings m on m.id = o.meeting_id left join improvements i on i.id = o.improvement_id
      where o.kind = 'recommendation' and m.group_id = ${groupId}::uuid and m.starts_at < ${startsAt} and m.id <> ${meeting.id}::uuid
      order by m.starts_at desc, o.id limit ${MOST}`),
  ]);
  const texts = await readTexts(
    actor,
    [...updates.flatMap((row) => [row.titleTextId, row.didTextId]), ...moved.map((row) => row.titleTextId), ...recommended.map((row) => row.textId)],
    lang,
    { reviewedOnly: true },
  );
  return {
    since: before?.endsAt ?? null,
    updates: updates.map(({ titleTextId, didTextId, ...row }) => ({ ...row, title: texts.get(titleTextId)!, did: texts.get(didTextId)! })),
    moved: moved.map(({ titleTextId, ...row }) => ({ ...row, title: texts.get(titleTextId)! })),
    recommendations: recommended.map(({ id, textId, number, status }) => ({ id, words: texts.get(textId)!, number, status })),
  };
}
