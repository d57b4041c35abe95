import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseTemplate } from "#app/features/texts/templates/revise-template.server.ts";
import { notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { letterTemplateRevised } from "../application.events.ts";
import type { LetterCode } from "../application.ts";
import { canChangeLetters } from "../application.policy.ts";

/**
 * Changes the words of a letter to applicants: letters that went keep theirs, and each language is wanted again.
 * @throws where it changed since `seen`, the id of the text that was on the page.
 */
export async function reviseLetter(actor: Actor, input: { code: LetterCode; words: string; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canChangeLetters(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from letter_templates where code = ${input.code} for update`;
    const template = await tx.letterTemplate.findUnique({ where: { code: input.code }, select: { textId: true } });
    if (!template) throw notFound();
    const textId = await reviseTemplate(tx, actor, { textId: template.textId, seen: input.seen, words: input.words, now });
    if (!textId) return unchanged();
    await tx.letterTemplate.update({ where: { code: input.code }, data: { textId }, select: { code: true } });
    await record(letterTemplateRevised, textId, { code: input.code });
  });
}
