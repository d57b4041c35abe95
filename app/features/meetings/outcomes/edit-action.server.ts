import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import type { ActionToDo } from "./agree-action.server.ts";
import { ownerOf, wantForOwner } from "./action-owner.server.ts";
import { linkAction } from "./link-action.server.ts";
import { actionChanged } from "./outcomes.events.ts";

/** Changes what somebody is to do, or says that it is done (or not yet after all). */
export async function editAction(actor: Actor, input: ActionToDo & { number: number; actionId: string; done: boolean; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const action = await tx.actionItem.findFirst({ where: { id: input.actionId, meetingId: meeting.id } });
    if (!action) throw notFound();
    if (action.version !== input.version) throw changedMeanwhile();
    // Whoever has it keeps it, also where they left the programme since.
    const owner = input.ownerId === action.ownerId ? null : await ownerOf(tx, input.ownerId);
    const textId = await reviseText(tx, action.textId, { words: input.words, authorId: authorOf(actor), dueAt: null });
    await wantForOwner(tx, textId, owner, now);
    await tx.actionItem.update({
      where: { id: action.id },
      data: {
        textId,
        ownerId: input.ownerId ?? null,
        dueOn: input.due ? new Date(`${input.due}T00:00:00Z`) : null,
        doneOn: input.done ? (action.doneOn ?? dayOf(now)) : null,
        improvementId: await linkAction(tx, actor, { id: action.id, improvementId: action.improvementId, meeting, improvement: input.improvement }, now),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(actionChanged, meeting.id, { actionId: action.id, done: input.done });
  });
}
