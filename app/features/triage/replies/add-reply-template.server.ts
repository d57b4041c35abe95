import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { shipTemplate } from "#app/features/texts/templates/ship-template.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { replyTemplateAdded } from "./reply.events.ts";
import { REPLY_CODES, type ReplyCode } from "./reply.ts";
import { SHIPPED_REPLIES } from "./shipped-replies.ts";

/** Adds one of the replies that ship with Heard, where the programme does not have it yet. */
export async function addReplyTemplate(actor: Actor, code: ReplyCode): Promise<void> {
  if (actor.kind !== "system") throw notAllowed();
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (await tx.replyTemplate.findUnique({ where: { code }, select: { code: true } })) return unchanged();
    const textId = await shipTemplate(tx, { kind: "reply_template", words: SHIPPED_REPLIES[code], now });
    await tx.replyTemplate.create({ data: { code, textId, position: REPLY_CODES.indexOf(code) }, select: { code: true } });
    await record(replyTemplateAdded, textId, { code });
  });
}
