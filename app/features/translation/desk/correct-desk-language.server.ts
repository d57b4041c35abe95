import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { moveInputLanguage } from "#app/features/input/correct-language.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { mayTranslate } from "#app/features/texts/may-translate.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";

/**
 * Says in which language somebody's words really are, for a translator who has them on the desk (`to`: into which language).
 * What somebody said at first moves with what they wrote later; a later message moves alone. They may be on another desk then.
 * @throws a 404 refusal where the text is not for this translator, or is the programme's own; a 409 where it changed since
 *   `version`, that of the translation.
 */
export async function correctDeskLanguage(actor: Actor, wanted: { textId: string; to: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx } = command;
    const { textId, to } = wanted;
    const text = await tx.text.findUnique({ where: { id: textId } });
    if (!text || !isTheirWords(text) || !(await mayTranslate(tx, actor, text, to))) throw notFound();
    // As whoever handles it locks it: the input first, then its texts. That it may be read was just asked.
    const input = text.kind === "input" && text.subjectId ? await lockInput(tx, actor, text.subjectId, undefined, () => true) : null;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const translation = await tx.translation.findUnique({ where: { textId_lang: { textId, lang: to } }, include: { text: true } });
    // Somebody else may have moved it, or hidden parts of it, since it was asked.
    if (!translation || translation.version !== wanted.version || (input && input.textId !== textId)) throw changedMeanwhile();
    if (translation.text.erasedAt) throw notFound();
    if (input) await moveInputLanguage(command, input, wanted.lang);
    else await correctTextLanguage(command, translation.text, wanted.lang, translation.dueAt);
  });
}
