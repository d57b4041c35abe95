import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { canManageMembers } from "./membership.policy.ts";
import { canBecome, canRenew, type MembershipKind, type MembershipState } from "./membership.ts";

/** Which membership, and the version of it that was seen. */
export interface SeenMembership {
  membershipId: string;
  version: number;
}

/**
 * A membership, held until the end of the command, for somebody who may manage it.
 * @throws refusals: none for this actor, or somebody else changed it since `version`.
 */
export async function lockMembership(tx: Tx, actor: Actor, { membershipId, version }: SeenMembership) {
  if (!canManageMembers(actor)) throw notFound();
  await tx.$queryRaw`select 1 from memberships where id = ${membershipId}::uuid for update`;
  const membership = await tx.membership.findUnique({ where: { id: membershipId } });
  if (!membership) throw notFound();
  if (membership.version !== version) throw changedMeanwhile();
  return { ...membership, state: membership.state as MembershipState, kind: membership.kind as MembershipKind };
}

/** @throws a refusal where a membership cannot go from one state to another. */
export function mustBecome(from: MembershipState, to: MembershipState): void {
  if (!canBecome(from, to)) throw new DomainError("membership:member.errors.transition", 409);
}

/** @throws a refusal where a member has had as many terms as there are. */
export function mustHaveATermLeft({ from, until }: { from: Date | null; until: Date | null }): void {
  const day = (date: Date | null) => date && date.toISOString().slice(0, 10);
  if (!canRenew({ from: day(from), until: day(until) })) throw new DomainError("membership:member.errors.lastTerm", 409);
}

/** The day it is in the programme, `YYYY-MM-DD`. */
export async function dayOfProgramme(tx: Tx, now: Date): Promise<string> {
  const { timeZone } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  return dayIn(now, timeZone);
}
