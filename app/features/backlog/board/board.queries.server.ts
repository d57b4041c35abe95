import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canChangeImprovement, canSeeBacklog, canSeeWork } from "../backlog.policy.ts";
import { IMPROVEMENT_STATUSES, isOpenForWork, isToBeDone, ON_SCREEN, onScreen, publicCount, type ImprovementStatus, type OnScreen } from "../improvement.ts";
import { asRefs, peopleBehind, type ImprovementRef } from "../improvements.queries.server.ts";
import { RANK } from "../order/rank-of.server.ts";
import { dayOfDate } from "../to-do.ts";

/** An improvement as a card of the board. */
export interface BoardCard extends ImprovementRef {
  version: number;
  /** Where it stands in the order. */
  rank: string;
  owner: string | null;
  dueOn: string | null;
  isLate: boolean;
  /** How many people spoke for it; null where an outsider of the work may not know because they are few. */
  people: number | null;
  canChange: boolean;
}

export interface BoardColumn {
  word: OnScreen;
  /** How many stand there in all. */
  count: number;
  /** The first of them. */
  cards: BoardCard[];
}

/** How many cards a column shows; the others stand in the list. */
export const MOST_CARDS = 10;

type Row = { id: string; number: number; titleTextId: string; status: ImprovementStatus; siteId: string | null; dueOn: Date | null; version: number; rank: string; owner: string | null };

/** The columns of the board, in the order by hand. @throws a 404 refusal for those who have no backlog. */
export async function readBoard(actor: Actor, { lang, timeZone }: { lang: string; timeZone: string }): Promise<BoardColumn[]> {
  if (!canSeeBacklog(actor)) throw notFound();
  const [rows, states] = await Promise.all([
    // The first ones of each state, straight from the index that has them in their order.
    readRows<Row>(actor, Prisma.sql`
      select i.id, i.number, i.title_text_id as "titleTextId", i.status, i.site_id as "siteId", i.due_on as "dueOn", i.version, i.rank, p.name as owner
      from unnest(${[...IMPROVEMENT_STATUSES]}::text[]) s (status)
      cross join lateral (
        select i.id, i.number, i.title_text_id, i.status, i.site_id, i.due_on, i.version, i.owner_id, ${RANK} as rank
        from improvements i where i.status = s.status order by ${RANK} ${limitTo(MOST_CARDS)}) i
      left join people p on p.id = i.owner_id order by i.rank collate "C"`),
    readRows<{ status: ImprovementStatus; count: number }>(actor, Prisma.sql`select status, count(*)::int as count from improvements group by status`),
  ]);
  const shown = ON_SCREEN.map((word) => rows.filter((row) => onScreen(row.status) === word).slice(0, MOST_CARDS));
  const all = shown.flat();
  const [refs, people] = await Promise.all([asRefs(actor, all, lang), peopleBehind(actor, all.map(({ id }) => id))]);
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  const today = dayIn(now(), timeZone);
  const exact = canSeeWork(actor);
  const cardOf = ({ id, version, rank, owner, siteId, status, dueOn }: Row): BoardCard => {
    const day = dueOn && dayOfDate(dueOn);
    const voices = people.get(id) ?? 0;
    return {
      ...byId.get(id)!,
      version,
      rank,
      owner,
      dueOn: day,
      isLate: day !== null && day < today && isToBeDone(status),
      people: exact ? voices : publicCount(voices),
      canChange: canChangeImprovement(actor, { siteId }) && isOpenForWork(status),
    };
  };
  return ON_SCREEN.map((word, index) => ({
    word,
    count: states.filter(({ status }) => onScreen(status) === word).reduce((sum, { count }) => sum + count, 0),
    cards: shown[index]!.map(cardOf),
  }));
}
