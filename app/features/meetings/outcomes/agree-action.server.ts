import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { writeMeetingText } from "../meeting-texts.server.ts";
import { linkAction } from "./link-action.server.ts";
import { actionAgreed } from "./outcomes.events.ts";

/** What somebody is to do. */
export interface ActionToDo {
  words: string;
  ownerId?: string | undefined;
  /** A day, `YYYY-MM-DD`. */
  due?: string | undefined;
  improvement?: number | undefined;
}

/** Writes down who does what by when. Returns its id. */
export async function agreeAction(actor: Actor, input: ActionToDo & { number: number }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    if (input.ownerId && !(await tx.person.findFirst({ where: { id: input.ownerId, endedAt: null }, select: { id: true } }))) {
      throw new DomainError("meetings:errors.itemOwner");
    }
    const id = newId();
    const textId = await writeMeetingText(tx, actor, { kind: "action_item", meeting, words: input.words, told: false }, now);
    await tx.actionItem.create({
      data: {
        id,
        meetingId: meeting.id,
        textId,
        ownerId: input.ownerId ?? null,
        dueOn: input.due ? new Date(`${input.due}T00:00:00Z`) : null,
        improvementId: await linkAction(tx, actor, { id, improvementId: null, meeting, improvement: input.improvement }, now),
        createdAt: now,
      },
      select: { id: true },
    });
    await record(actionAgreed, meeting.id, { actionId: id });
    return id;
  });
}
