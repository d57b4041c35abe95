import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { dueAfterMeeting } from "../meeting-texts.ts";
import { lockMinutes } from "./lock-minutes.server.ts";
import { minutesRevised } from "./minutes.events.ts";
import { canWriteMinutes } from "./minutes.policy.ts";

/** Changes minutes that are not published yet. Approved ones are a draft again: somebody says anew that they are right. */
export async function reviseMinutes(actor: Actor, input: { number: number; version: number; body: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { meeting, minutes } = await lockMinutes(tx, actor, input, canWriteMinutes);
    if (minutes.state === "published") throw new DomainError("meetings:errors.minutesPublished", 409);
    await tx.minutes.update({
      where: { id: minutes.id },
      data: {
        bodyTextId: await reviseText(tx, minutes.bodyTextId, { words: input.body, authorId: authorOf(actor), dueAt: dueAfterMeeting(now) }),
        state: "draft",
        approvedAt: null,
        approvedById: null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(minutesRevised, minutes.id, { meetingId: meeting.id });
  });
}
