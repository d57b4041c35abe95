import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText, sealTexts } from "#app/features/texts/revise-text.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
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
    if (template.textId !== input.seen) throw changedMeanwhile();
    const textId = await reviseText(tx, template.textId, {
      words: input.words,
      authorId: actor.kind === "person" ? actor.personId : null,
      dueAt: translationDue("other", now),
    });
    if (textId === template.textId) return unchanged();
    // Sealed at once: a letter may go with these words at any moment, and what went never changes.
    await sealTexts(tx, [textId], now);
    await tx.letterTemplate.update({ where: { code: input.code }, data: { textId }, select: { code: true } });
    await record(letterTemplateRevised, textId, { code: input.code });
  });
}
