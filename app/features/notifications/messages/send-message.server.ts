import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { findAudience } from "./find-audience.server.ts";
import { lockMessage } from "./lock-message.server.ts";
import { wantForAudience } from "./message-texts.server.ts";
import { teamMessageSent } from "./messages.events.ts";
import { audienceOf, MOST_RECIPIENTS } from "./messages.ts";

/**
 * Sends a message to whom its audience means at this moment; who that is does not change any more. Each gets it when they can
 * read it. Returns to how many. @throws refusals: there is nobody, or too many.
 */
export async function sendMessage(actor: Actor, { number, version }: { number: number; version: number }): Promise<{ people: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const message = await lockMessage(tx, actor, number, version);
    const audience = audienceOf(message.audience);
    const people = await findAudience(tx, audience, now);
    if (people.length === 0) throw new DomainError("messages:errors.nobody", 409);
    if (people.length > MOST_RECIPIENTS) throw new DomainError("messages:errors.tooMany", 409, { most: MOST_RECIPIENTS });
    const texts = [message.subjectTextId, message.bodyTextId];
    await wantForAudience(tx, texts, audience, now);
    await sealTexts(tx, texts, now);
    await tx.messageRecipient.createMany({ data: people.map(({ id }) => ({ messageId: message.id, personId: id })) });
    await tx.teamMessage.update({ where: { id: message.id }, data: { sentAt: now, version: { increment: 1 } }, select: { id: true } });
    await record(teamMessageSent, message.id, { people: people.length });
    return { people: people.length };
  });
}
