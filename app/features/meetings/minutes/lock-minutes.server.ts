import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeeting } from "../lock-meeting.server.ts";
import type { MinutesState } from "./minutes.ts";

/** The newest minutes of a held meeting; null where there are none. */
export async function newestMinutes(tx: Tx, meetingId: string) {
  const row = await tx.minutes.findFirst({ where: { meetingId }, orderBy: { id: "desc" } });
  return row && { ...row, state: row.state as MinutesState };
}

/**
 * The newest minutes of a meeting, held for somebody who may do this with them. @throws refusals: not theirs, not allowed,
 * there are none, they changed since `version`.
 */
export async function lockMinutes(tx: Tx, actor: Actor, input: { number: number; version: number }, may: (actor: Actor, groupId: string | null) => boolean) {
  const meeting = await lockMeeting(tx, actor, input.number);
  if (!may(actor, meeting.groupId)) throw notAllowed();
  const minutes = await newestMinutes(tx, meeting.id);
  if (!minutes) throw notFound();
  if (minutes.version !== input.version) throw changedMeanwhile();
  return { meeting, minutes };
}
