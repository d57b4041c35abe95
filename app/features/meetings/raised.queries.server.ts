import type { Actor, PersonActor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { groupsOf } from "#app/features/membership/membership.queries.server.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canAddToAgenda } from "./agenda/agenda.policy.ts";
import { canSeeMeetings } from "./meeting.policy.ts";
import { visibleMeetings } from "./meeting.queries.server.ts";
import { recommendationsOf, type Recommended } from "./recommendations.queries.server.ts";

/** An improvement that began with a group: how it stands, and whether everybody was told of it. */
export interface Raised {
  number: number;
  title: ReadableText;
  status: ImprovementStatus;
  told: boolean;
}

/** A recommendation from which nothing was begun yet, and since when. */
export type Unanswered = Pick<Recommended, "id" | "text" | "heldAt">;

/** What of a group's still waits: recommendations without an answer, oldest first, and improvements that are not done. */
export interface OpenItems {
  unanswered: Unanswered[];
  raised: Raised[];
}

const MOST = 20;

/**
 * What became of what a group raised, what is still open first: improvements that it recommended, and those behind which
 * stands what was said at its meetings. What a member said alone is theirs to tell, and not in it. Members see what came of
 * a meeting once its minutes are published; the team at once.
 */
export async function raisedBy(actor: Actor, groupId: string, lang: string): Promise<Raised[]> {
  const published = canSeeMeetings(actor) ? Prisma.sql`true` : Prisma.sql`exists (select 1 from minutes n where n.meeting_id = m.id and n.state = 'published')`;
  const rows = await readRows<{ number: number; titleTextId: string; status: ImprovementStatus; told: boolean }>(
    actor,
    Prisma.sql`
      with ours as (select m.id from meetings m where m.group_id = ${groupId}::uuid and ${published} and ${visibleMeetings(actor)})
      select i.number, i.title_text_id as "titleTextId", i.status,
             exists (select 1 from updates u where u.improvement_id = i.id and u.audience = 'public' and u.published_at is not null) as told
      from improvements i
      where i.status <> 'merged' and i.id in (
        select o.improvement_id from meeting_outcomes o where o.meeting_id in (select id from ours)
        union select l.improvement_id from links l join inputs x on x.id = l.source_id
          where l.source_kind = 'input' and l.unlinked_at is null and x.withdrawn_at is null and x.route = 'inbox'
            and x.origin_kind = 'meeting' and x.origin_id in (select id from ours))
      order by i.status in ('implemented', 'spreading', 'declined'), i.number desc limit ${MOST}`,
  );
  const texts = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang, { reviewedOnly: true });
  return rows.map(({ titleTextId, ...row }) => ({ ...row, title: texts.get(titleTextId)! }));
}

/** What a group raised and is still open, for somebody who may see it. */
export async function openItemsOf(actor: Actor, groupId: string, lang: string): Promise<OpenItems> {
  const [recommended, raised] = await Promise.all([recommendationsOf(actor, groupId, lang), raisedBy(actor, groupId, lang)]);
  return {
    unanswered: unansweredOf(recommended),
    raised: raised.filter(({ status }) => !DONE.includes(status)),
  };
}

function unansweredOf(recommended: readonly Recommended[]): Unanswered[] {
  return recommended.filter(({ improvement }) => improvement === null).map(({ id, text, heldAt }) => ({ id, text, heldAt })).toReversed();
}

/** Nothing more is expected of these. */
const DONE: readonly ImprovementStatus[] = ["implemented", "spreading", "declined"];

/** A group that somebody is in, with the first of what became of what it raised. */
export interface OwnGroup {
  slug: string;
  name: { words: string; lang: string };
  meets: { words: string; lang: string };
  raised: Raised[];
  unanswered: Unanswered[];
  /** They lead it or are its patient champion: they have its page of what is open. */
  leads: boolean;
}

/** Somebody's groups in the programme's order, each with at most so much of what became of what it raised. */
export async function ownGroups(actor: PersonActor, programme: Programme, lang: string, most: number): Promise<OwnGroup[]> {
  const mine = groupsOf(actor);
  return Promise.all(
    programme.groups
      .filter(({ id }) => mine.includes(id))
      .map(async ({ id, slug, name, meets }) => {
        const [raised, recommended] = await Promise.all([raisedBy(actor, id, lang), recommendationsOf(actor, id, lang)]);
        return { slug, name: nameFor(name, lang), meets: nameFor(meets, lang), raised: raised.slice(0, most), unanswered: unansweredOf(recommended).slice(0, most), leads: canAddToAgenda(actor, id) };
      }),
  );
}
