import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMessage } from "./lock-message.server.ts";
import { teamMessageTested } from "./messages.events.ts";

/** Sends a message that is not sent yet to whoever asks, and to nobody else, in a language. @throws where they have no address. */
export async function testMessage(actor: PersonActor, { number, lang }: { number: number; lang: ShippedLanguage }): Promise<void> {
  await runCommand(actor, async ({ tx, record }) => {
    const message = await lockMessage(tx, actor, number);
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: actor.personId }, select: { email: true } });
    if (!email) throw new DomainError("messages:errors.noOwnAddress", 409);
    await record(teamMessageTested, message.id, { personId: actor.personId, lang });
  });
}
