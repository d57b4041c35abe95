import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { mayTranslate } from "#app/features/texts/may-translate.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { moveTheirLanguage } from "../move-their-language.server.ts";

/**
 * Says in which language somebody's words really are, for a translator who has them on the desk (`to`: into which language): see
 * {@link moveTheirLanguage}. They may be on another desk then.
 * @throws a 404 refusal where the text is not for this translator, or is the programme's own; a 409 where it changed since
 *   `version`, that of the translation.
 */
export async function correctDeskLanguage(actor: Actor, wanted: { textId: string; to: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx } = command;
    const text = await tx.text.findUnique({ where: { id: wanted.textId } });
    if (!text || !isTheirWords(text) || !(await mayTranslate(tx, actor, text, wanted.to))) throw notFound();
    await moveTheirLanguage(command, actor, text, wanted);
  });
}
