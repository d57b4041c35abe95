import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand, type CommandContext } from "#app/features/events/run-command.server.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockInput, type LockedInput } from "./lock-input.server.ts";

/**
 * Says in which language one later message of an input's writer really is, for whoever handles the input: see
 * {@link moveMessageLanguage}. @throws a 409 refusal where the input changed since `version`.
 */
export async function correctMessageLanguage(actor: Actor, wanted: { inputId: string; messageId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    if (!isUuid(wanted.messageId)) throw notFound();
    const input = await lockInput(command.tx, actor, wanted.inputId, wanted.version);
    await moveMessageLanguage(command, input, { id: wanted.messageId }, wanted.lang);
  });
}

/**
 * Moves one later message of an input's writer, by its id or its text's, to its true language, inside a command; what else they
 * wrote stays as it is.
 * @throws a 404 refusal where the input has no such message of theirs.
 */
export async function moveMessageLanguage(command: CommandContext, input: LockedInput, which: { id: string } | { textId: string }, tag: string): Promise<void> {
  const { tx } = command;
  const message = await tx.message.findFirst({ where: { ...which, inputId: input.id, side: "contributor" }, select: { text: true } });
  if (!message) throw notFound();
  if (message.text.erasedAt) throw new DomainError("input:errors.notPossibleNow");
  const moved = await correctTextLanguage(command, message.text, tag, input.ackDueAt);
  if (moved) await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
}
