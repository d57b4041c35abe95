import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { allows, type InputAction, type InputStatus, type Privacy } from "#app/features/input/input.ts";
import { canHandleInput } from "#app/features/input/input.policy.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";

export interface LockedInput {
  id: string;
  siteId: string | null;
  privacy: Privacy;
  personId: string | null;
  status: InputStatus;
  urgency: number;
  version: number;
  ownerId: string | null;
  acknowledgedAt: Date | null;
  receivedAt: Date | null;
  receivedOn: Date;
}

/**
 * The input that somebody of the team wants to change, locked until the command ends, so that of two people the second is
 * told. @throws 404 where the actor may not know of it, 409 where it changed since `version`, 400 where its state does not
 * allow the action.
 */
export async function lockInput(
  tx: Tx,
  actor: Actor,
  wanted: { inputId: string; version: number },
  action: InputAction,
): Promise<LockedInput> {
  const input = await findLocked(tx, actor, wanted.inputId);
  if (input.version !== wanted.version) throw changedMeanwhile();
  if (!allows(input.status, action)) throw notPossible();
  return input;
}

/** As {@link lockInput}, before what changed meanwhile is looked at. */
export async function findLocked(tx: Tx, actor: Actor, inputId: string): Promise<LockedInput> {
  if (!isUuid(inputId)) throw notFound();
  const [input] = await tx.$queryRaw<LockedInput[]>`
    select i.id, i.site_id as "siteId", i.privacy, c.person_id as "personId", i.status, i.urgency, i.version,
           i.owner_id as "ownerId", i.acknowledged_at as "acknowledgedAt", i.received_at as "receivedAt", i.received_on as "receivedOn"
    from inputs i left join contributors c on c.id = i.contributor_id
    where i.id = ${inputId}::uuid for update of i`;
  if (!input || !canHandleInput(actor, input)) throw notFound();
  return input;
}

/** The state of the input does not allow this. */
export function notPossible(): DomainError {
  return new DomainError("triage:errors.notPossible");
}
