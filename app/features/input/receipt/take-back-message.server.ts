import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { inputMessageTakenBack } from "../input.events.ts";
import { lockInput } from "../lock-input.server.ts";
import { statusWithout } from "../status-without.server.ts";

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
    const stands = await statusWithout(tx, { ...input, answeredAt }, await writtenAt(tx, input.id, message.id), now);
    await tx.input.update({
      where: { id: input.id },
      data: { answeredAt, ...(input.status !== "closed" && stands), version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputMessageTakenBack, input.id, { messageId: message.id });
    return { number: input.number };
  });
}

/** When somebody wrote a message: who had not read the input before has read it by that. */
async function writtenAt(tx: Tx, inputId: string, messageId: string): Promise<Date | null | undefined> {
  const wrote = await tx.event.findFirst({ where: { subjectId: inputId, payload: { path: ["messageId"], equals: messageId } }, select: { at: true } });
  return wrote?.at;
}
