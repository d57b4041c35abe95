import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText, sealTexts } from "#app/features/texts/revise-text.server.ts";
import { TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { replyTemplateRevised } from "./reply.events.ts";
import { canChangeReplies } from "./reply.policy.ts";
import type { ReplyCode } from "./reply.ts";

/**
 * Changes the words of a ready-made reply: what went keeps its words, and each language is wanted again.
 * @throws where it changed since `seen`, the id of the text that was on the page.
 */
export async function reviseReply(actor: Actor, input: { code: ReplyCode; words: string; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canChangeReplies(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from reply_templates where code = ${input.code} for update`;
    const template = await tx.replyTemplate.findUnique({ where: { code: input.code }, select: { textId: true } });
    if (!template) throw notFound();
    if (template.textId !== input.seen) throw changedMeanwhile();
    const textId = await reviseText(tx, template.textId, {
      words: input.words,
      authorId: actor.kind === "person" ? actor.personId : null,
      dueAt: new Date(now.getTime() + TURNAROUND_DAYS.other * 86_400_000),
    });
    if (textId === template.textId) return unchanged();
    // Sealed at once: it may go with these words at any moment.
    await sealTexts(tx, [textId], now);
    await tx.replyTemplate.update({ where: { code: input.code }, data: { textId }, select: { code: true } });
    await record(replyTemplateRevised, textId, { code: input.code });
  });
}
