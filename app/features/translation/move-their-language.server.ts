import type { Actor } from "#app/features/events/actor.ts";
import type { CommandContext } from "#app/features/events/run-command.server.ts";
import { moveInputLanguage } from "#app/features/input/correct-language.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { correctTextLanguage } from "#app/features/texts/correct-text-language.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";

/** A text of somebody's own, for which its translator was just asked whether they may have it. */
interface TheirText {
  id: string;
  kind: string;
  subjectId: string | null;
}

/**
 * Moves somebody's words to their true language, inside a command, for a translator who has them before them (`to`: into which
 * language). What somebody said at first moves with what they wrote later; a later message moves alone.
 * @throws a 409 refusal where it changed since `version`, that of the translation; a 404 where the words are gone.
 */
export async function moveTheirLanguage(command: CommandContext, actor: Actor, text: TheirText, wanted: { to: string; lang: string; version: number }): Promise<void> {
  const { tx } = command;
  const { id: textId } = text;
  // As whoever handles it locks it: the input first, then its texts.
  const input = text.kind === "input" && text.subjectId ? await lockInput(tx, actor, text.subjectId, undefined, () => true) : null;
  await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
  const translation = await tx.translation.findUnique({ where: { textId_lang: { textId, lang: wanted.to } }, include: { text: true } });
  // Somebody else may have moved it, or hidden parts of it, since it was asked.
  if (!translation || translation.version !== wanted.version || (input && input.textId !== textId)) throw changedMeanwhile();
  if (translation.text.erasedAt) throw notFound();
  if (input) await moveInputLanguage(command, input, wanted.lang);
  else await correctTextLanguage(command, translation.text, wanted.lang, translation.dueAt);
}
