import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { improvementPlaced } from "../backlog.events.ts";
import { onScreen, statusesOf } from "../improvement.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { followerOf, type Placing } from "./place.ts";
import { RANK } from "./rank-of.server.ts";
import { rankBehind, rankBetween } from "./rank.ts";

/** Where an improvement stands now, and the number of what followed it before in its column; null: it was the last. */
export interface Placed {
  rank: string;
  followed: number | null;
}

/**
 * Puts an improvement elsewhere among those that stand under the same word on screen; no other one's rank changes. `rank` is
 * where it stood when that was asked: whoever moved it meanwhile was first. One at a time, so that two moves lose nothing.
 */
export async function placeImprovement(actor: Actor, input: Placing & { number: number; rank: string }): Promise<Placed> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('heard:rank', 0))`;
    const { id, number, status } = await lockImprovementToChange(tx, actor, input.number);
    const column = await columnOf(tx, statusesOf(onScreen(status)));
    const at = column.findIndex((one) => one.id === id);
    const { rank } = column[at]!;
    if (rank !== input.rank) throw changedMeanwhile();
    const follower = followerOf(column.map((one) => one.number), number, input);
    if (follower === undefined) throw new DomainError("backlog:errors.place", 409);
    const followed = column[at + 1]?.number ?? null;
    if (follower === followed) {
      unchanged();
      return { rank, followed };
    }
    const next = column.find((one) => one.number === follower) ?? null;
    const placed = next ? await rankBefore(tx, id, next.rank) : await rankAtEnd(tx, id, column.filter((one) => one.id !== id).at(-1)!.rank);
    await tx.improvement.update({ where: { id }, data: { rank: placed }, select: { id: true } });
    await record(improvementPlaced, id, { before: next?.id ?? null });
    return { rank: placed, followed };
  });
}

interface Ranked {
  id: string;
  number: number;
  rank: string;
}

async function columnOf(tx: Tx, statuses: readonly string[]): Promise<Ranked[]> {
  return tx.$queryRaw<Ranked[]>(Prisma.sql`select i.id, i.number, ${RANK} as rank from improvements i where i.status = any(${[...statuses]}) order by ${RANK}`);
}

/** Between what follows and whatever comes before that, in whatever column it stands. */
async function rankBefore(tx: Tx, id: string, follower: string): Promise<string> {
  const [low] = await tx.$queryRaw<{ rank: string | null }[]>(
    Prisma.sql`select max(${RANK}) as rank from improvements i where i.id <> ${id}::uuid and ${RANK} < ${follower}`,
  );
  return rankBetween(low?.rank ?? null, follower);
}

async function rankAtEnd(tx: Tx, id: string, last: string): Promise<string> {
  const [high] = await tx.$queryRaw<{ rank: string | null }[]>(
    Prisma.sql`select min(${RANK}) as rank from improvements i where i.id <> ${id}::uuid and ${RANK} > ${last}`,
  );
  return high?.rank ? rankBetween(last, high.rank) : rankBehind(last);
}
