import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { replyTemplateAdded } from "./reply.events.ts";
import { REPLY_CODES, type ReplyCode } from "./reply.ts";
import { SHIPPED_REPLIES } from "./shipped-replies.ts";

/**
 * Adds one of the replies that ship with Heard, where the programme does not have it yet. Its shipped translations wait at the
 * translator's desk with their words: nobody of the programme has checked them.
 */
export async function addReplyTemplate(actor: Actor, code: ReplyCode): Promise<void> {
  if (actor.kind !== "system") throw notAllowed();
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (await tx.replyTemplate.findUnique({ where: { code }, select: { code: true } })) return unchanged();
    const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
    const shown = shownLanguages(languages);
    const textId = await writeText(tx, {
      kind: "reply_template",
      subjectKind: "reply_template",
      subjectId: null,
      audience: "contributor",
      critical: true,
      lang: "en",
      words: SHIPPED_REPLIES[code].en,
      sealedAt: now,
      wanted: shown,
    });
    for (const lang of shown) {
      if (lang === "en") continue;
      await tx.translation.update({
        where: { textId_lang: { textId, lang } },
        data: { words: SHIPPED_REPLIES[code][lang], origin: "imported" },
        select: { textId: true },
      });
    }
    await tx.replyTemplate.create({ data: { code, textId, position: REPLY_CODES.indexOf(code) }, select: { code: true } });
    await record(replyTemplateAdded, textId, { code });
  });
}
