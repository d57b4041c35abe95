import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { writeMeetingText } from "../meeting-texts.server.ts";
import { ownerOf, wantForOwner } from "./action-owner.server.ts";
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
    const owner = await ownerOf(tx, input.ownerId);
    const id = newId();
    const textId = await writeMeetingText(tx, actor, { kind: "action_item", meeting, words: input.words, told: false }, now);
    await wantForOwner(tx, textId, owner, now);
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
