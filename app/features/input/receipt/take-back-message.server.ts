import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { inputMessageTakenBack } from "../input.events.ts";
import { lockInput } from "../lock-input.server.ts";
import { openStatus } from "../open-status.server.ts";

/**
 * Takes back what the team wrote to whoever said it, while it has not gone out yet: its words are erased and it is in no thread
 * any more. The input stands as it would without it: unread, where writing was the first thing that was done about it. Gives the
 * input's number.
 * @throws a 404 refusal where the team wrote no such message, a 409 where it has gone out or the input changed since `version`.
 */
export async function takeBackMessage(actor: Actor, wanted: { inputId: string; messageId: string; version: number }): Promise<{ number: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInput(tx, actor, wanted.inputId, wanted.version);
    const message = isUuid(wanted.messageId) && (await tx.message.findUnique({ where: { id: wanted.messageId, inputId: input.id, side: "team" } }));
    if (!message) throw notFound();
    if (!message.sentAt || message.sentAt <= now) throw new DomainError("input:errors.wentOut", 409);
    await tx.message.delete({ where: { id: message.id }, select: { id: true } });
    await eraseTexts(tx, [message.textId], now);
    const answers = await tx.message.count({ where: { inputId: input.id, side: "team", kind: "answer" } });
    const answeredAt = answers > 0 ? input.answeredAt : null;
    const status = input.status === "closed" ? "closed" : await openStatus(tx, { id: input.id, answeredAt });
    const isUnread = status === "acknowledged" && (await wasReadBy(tx, input, message.id));
    await tx.input.update({
      where: { id: input.id },
      data: { answeredAt, status: isUnread ? "new" : status, ...(isUnread && { acknowledgedAt: null }), version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputMessageTakenBack, input.id, { messageId: message.id });
    return { number: input.number };
  });
}

/** Whether it was by writing a message that somebody said that they had read an input: both at the same moment. */
async function wasReadBy(tx: Tx, input: { id: string; acknowledgedAt: Date | null }, messageId: string): Promise<boolean> {
  const wrote = await tx.event.findFirst({ where: { subjectId: input.id, payload: { path: ["messageId"], equals: messageId } }, select: { at: true } });
  return wrote?.at?.getTime() === input.acknowledgedAt?.getTime();
}
