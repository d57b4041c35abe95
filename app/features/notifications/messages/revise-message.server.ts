import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { MessageWords } from "./draft-message.server.ts";
import { lockMessage } from "./lock-message.server.ts";
import { dueForMessage, wantForAudience } from "./message-texts.server.ts";
import { teamMessageRevised } from "./messages.events.ts";
import { saysWhom } from "./messages.ts";

/** Changes a message that is not sent: its words, whom it goes to, how long it waits. */
export async function reviseMessage(actor: Actor, input: MessageWords & { number: number; version: number }): Promise<void> {
  const { number, version, subject, body, audience, sourceFrom } = input;
  if (!saysWhom(audience)) throw new DomainError("messages:errors.nobodyChosen");
  await runCommand(actor, async ({ tx, now, record }) => {
    const message = await lockMessage(tx, actor, number, version);
    const change = { authorId: actor.kind === "person" ? actor.personId : null, dueAt: dueForMessage(now) };
    const subjectTextId = await reviseText(tx, message.subjectTextId, { ...change, words: subject });
    const bodyTextId = await reviseText(tx, message.bodyTextId, { ...change, words: body });
    await wantForAudience(tx, [subjectTextId, bodyTextId], audience, now);
    await tx.teamMessage.update({
      where: { id: message.id },
      data: { subjectTextId, bodyTextId, audience: { ...audience }, sourceFrom: sourceFrom && new Date(`${sourceFrom}T00:00:00Z`), version: { increment: 1 } },
      select: { id: true },
    });
    await record(teamMessageRevised, message.id, {});
  });
}
