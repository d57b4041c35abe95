import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { improvementOf } from "../agenda/agenda-rows.server.ts";
import type { MeetingOfText } from "../meeting-texts.server.ts";
import { linkFromMeeting } from "./link-rows.server.ts";

/**
 * Makes the improvement of something to do the one of a form, inside a command: the link to the one before ends, where there
 * was another. Returns the improvement's id, null where it belongs to none.
 */
export async function linkAction(
  tx: Tx,
  actor: Actor,
  action: { id: string; improvementId: string | null; meeting: MeetingOfText; improvement: number | undefined },
  now: Date,
): Promise<string | null> {
  const { id, meeting, improvement } = action;
  const improvementId = improvement ? await improvementOf(tx, actor, improvement) : null;
  if (improvementId === action.improvementId) return improvementId;
  await tx.link.updateMany({ where: { sourceKind: "action_item", sourceId: id, unlinkedAt: null }, data: { unlinkedAt: now } });
  if (improvement) await linkFromMeeting(tx, actor, { from: { kind: "action_item", id }, meeting, improvement }, now);
  return improvementId;
}
