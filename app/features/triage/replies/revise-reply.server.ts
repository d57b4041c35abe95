import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseTemplate } from "#app/features/texts/templates/revise-template.server.ts";
import { notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
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
    const textId = await reviseTemplate(tx, actor, { textId: template.textId, seen: input.seen, words: input.words, now });
    if (!textId) return unchanged();
    await tx.replyTemplate.update({ where: { code: input.code }, data: { textId }, select: { code: true } });
    await record(replyTemplateRevised, textId, { code: input.code });
  });
}
