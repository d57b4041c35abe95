import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { canWriteMessages } from "./messages.policy.ts";

/** A message that is not sent yet, held until the command ends. */
export interface LockedMessage {
  id: string;
  subjectTextId: string;
  bodyTextId: string;
  audience: unknown;
}

/** Locks a message that may still be changed. `version`: the one the form was made from. @throws refusals, a 404 for others. */
export async function lockMessage(tx: Tx, actor: Actor, number: number, version?: number): Promise<LockedMessage> {
  if (!canWriteMessages(actor)) throw notFound();
  const [message] = await tx.$queryRaw<(LockedMessage & { version: number; sentAt: Date | null })[]>`
    select id, subject_text_id as "subjectTextId", body_text_id as "bodyTextId", audience, version, sent_at as "sentAt"
    from team_messages where number = ${number} for update`;
  if (!message) throw notFound();
  if (message.sentAt) throw new DomainError("messages:errors.sentAlready", 409);
  if (version !== undefined && message.version !== version) throw changedMeanwhile();
  return message;
}
