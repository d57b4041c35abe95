import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockApplication } from "./lock-application.server.ts";

/** Says in which language somebody wrote why they want to join; the language of letters to them is their own choice and stays. */
export async function correctApplicationLanguage(actor: Actor, wanted: { applicationId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx } = command;
    const { id, whyTextId } = await lockApplication(tx, actor, wanted.applicationId, wanted.version);
    const text = whyTextId && (await tx.text.findUnique({ where: { id: whyTextId }, select: { id: true, lang: true, erasedAt: true } }));
    if (!text || text.erasedAt) throw new DomainError("membership:recruitErrors.illegal");
    const moved = await correctTextLanguage(command, text, wanted.lang, command.now);
    if (moved) await tx.application.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
  });
}
