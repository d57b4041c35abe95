import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockInput } from "./lock-input.server.ts";

/**
 * Says in which language one later message of an input's writer really is, for whoever handles the input; what else they wrote
 * stays as it is.
 * @throws a 404 refusal where the input has no such message of theirs, a 409 where the input changed since `version`.
 */
export async function correctMessageLanguage(actor: Actor, wanted: { inputId: string; messageId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx } = command;
    const { id: inputId, ackDueAt } = await lockInput(tx, actor, wanted.inputId, wanted.version);
    const message = isUuid(wanted.messageId) && (await tx.message.findUnique({ where: { id: wanted.messageId, inputId, side: "contributor" }, select: { text: true } }));
    if (!message) throw notFound();
    if (message.text.erasedAt) throw new DomainError("input:errors.notPossibleNow");
    const moved = await correctTextLanguage(command, message.text, wanted.lang, ackDueAt);
    if (moved) await tx.input.update({ where: { id: inputId }, data: { version: { increment: 1 } }, select: { id: true } });
  });
}
