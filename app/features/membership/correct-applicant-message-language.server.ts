import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockApplication } from "./lock-application.server.ts";

/**
 * Says in which language one later message of somebody who applied really is.
 * @throws a 404 refusal where the application has no such message of theirs, a 409 where it changed since `version`.
 */
export async function correctApplicantMessageLanguage(actor: Actor, wanted: { applicationId: string; messageId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx, now } = command;
    const { id: applicationId } = await lockApplication(tx, actor, wanted.applicationId, wanted.version);
    const message = isUuid(wanted.messageId) && (await tx.applicationMessage.findUnique({ where: { id: wanted.messageId, applicationId, side: "applicant" }, select: { text: true } }));
    if (!message) throw notFound();
    if (message.text.erasedAt) throw new DomainError("membership:recruitErrors.illegal");
    const moved = await correctTextLanguage(command, message.text, wanted.lang, now);
    if (moved) await tx.application.update({ where: { id: applicationId }, data: { version: { increment: 1 } }, select: { id: true } });
  });
}
