import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeBacklog, canSeeWork } from "../backlog.policy.ts";
import { stallOf, type CycleState } from "../cycles/cycle.ts";
import { isToBeDone, ON_SCREEN, onScreen, publicCount, rests, statusesOf, type ImprovementStatus, type OnScreen } from "../improvement.ts";
import { asRefs, peopleBehind, type ImprovementRef } from "../improvements.queries.server.ts";
import { orderOf } from "./list-order.server.ts";
import { narrowedTo } from "./list-where.server.ts";
import type { ListView } from "./list-view.ts";

export interface ListedImprovement extends ImprovementRef {
  owner: string | null;
  siteId: string | null;
  /** `YYYY-MM-DD`. */
  dueOn: string | null;
  /** That day has passed, and it is not done. */
  isLate: boolean;
  /** When people were last told something about it. */
  toldAt: Date | null;
  /** How many people spoke for it; null where an outsider of the work may not know because they are few. */
  people: number | null;
  /** Its open cycle stands still; false for those who see no cycles. */
  stalled: boolean;
}

export interface ImprovementList {
  items: ListedImprovement[];
  /** The number behind which more follow, for `after`; null at the end. */
  next: number | null;
  /** How many stand under each word on screen, of those that the list is narrowed to. */
  counts: Record<OnScreen, number>;
}

const PAGE = 30;

interface ListRow {
  id: string;
  number: number;
  titleTextId: string;
  status: ImprovementStatus;
  siteId: string | null;
  dueOn: Date | null;
  owner: string | null;
  toldAt: Date | null;
  cycleState: CycleState | null;
  cycleEndsOn: Date | null;
  cycleChangedAt: Date | null;
}

/** A page of the backlog, as its view asks. @throws a 404 refusal for those who have no backlog. */
export async function listImprovements(actor: Actor, options: { lang: string; timeZone: string; view: ListView }): Promise<ImprovementList> {
  if (!canSeeBacklog(actor)) throw notFound();
  const { lang, timeZone, view } = options;
  const today = dayIn(now(), timeZone);
  const narrowed = narrowedTo(actor, view.narrowing, today);
  const under = view.word ? Prisma.sql`i.status = any(${statusesOf(view.word)})` : Prisma.sql`true`;
  const { page, after } = orderOf(actor, view);
  const [rows, states] = await Promise.all([
    readRows<ListRow>(
      actor,
      Prisma.sql`select i.id, i.number, i.title_text_id as "titleTextId", i.status, i.site_id as "siteId", i.due_on as "dueOn", i.owner,
          (select max(u.published_at) from updates u where u.improvement_id = i.id) as "toldAt",
          c.state as "cycleState", c.ends_on as "cycleEndsOn", c.changed_at as "cycleChangedAt"
        from (${page(Prisma.sql`${under}${narrowed}${after}`, limitTo(PAGE + 1))}) i
        left join cycles c on c.improvement_id = i.id and c.state <> 'acted' order by i.place`,
    ),
    readRows<{ status: ImprovementStatus; count: number }>(
      actor,
      Prisma.sql`select i.status, count(*)::int as count from improvements i where true${narrowed} group by i.status`,
    ),
  ]);
  const shown = rows.slice(0, PAGE);
  const [refs, people] = await Promise.all([asRefs(actor, shown, lang), peopleBehind(actor, shown.map((row) => row.id))]);
  const exact = canSeeWork(actor);
  return {
    items: shown.map((row, index) => {
      const voices = people.get(row.id) ?? 0;
      const dueOn = row.dueOn && row.dueOn.toISOString().slice(0, 10);
      return {
        ...refs[index]!,
        owner: row.owner,
        siteId: row.siteId,
        dueOn,
        isLate: dueOn !== null && dueOn < today && isToBeDone(row.status),
        toldAt: row.toldAt,
        people: exact ? voices : publicCount(voices),
        stalled: exact && isStalled(row, today, timeZone),
      };
    }),
    next: rows.length > PAGE ? shown.at(-1)!.number : null,
    counts: countsOf(states),
  };
}

function countsOf(states: readonly { status: ImprovementStatus; count: number }[]): Record<OnScreen, number> {
  const counts = Object.fromEntries(ON_SCREEN.map((word) => [word, 0])) as Record<OnScreen, number>;
  for (const { status, count } of states) counts[onScreen(status)] += count;
  return counts;
}

function isStalled({ status, cycleState, cycleEndsOn, cycleChangedAt }: ListRow, today: string, timeZone: string): boolean {
  if (!cycleState || !cycleChangedAt || rests(status)) return false;
  return stallOf({ state: cycleState, endsOn: cycleEndsOn, changedOn: dayIn(cycleChangedAt, timeZone) }, today) !== null;
}
