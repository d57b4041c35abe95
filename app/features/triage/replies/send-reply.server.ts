import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { writeToContributor } from "#app/features/input/receipt/write-to-contributor.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { unknownBlanks } from "#app/features/texts/templates/blanks.ts";
import { fillReply } from "./fill-reply.ts";
import { replyPhone } from "./reply-phone.ts";
import { needsDay, REPLIES, type ReplyCode } from "./reply.ts";

/**
 * Sends a ready-made reply to whoever said it. It goes without waiting for anybody in every language in which somebody checked it; where theirs is
 * missing, a translator is asked as for free words.
 * @throws a refusal where it names a day and none is given or the day is over, or names a number that the programme lacks.
 */
export async function sendReply(actor: Actor, input: { inputId: string; code: ReplyCode; day?: string | undefined; version: number }): Promise<{ messageId: string }> {
  if (!canSeeInbox(actor) && actor.kind !== "system") throw notFound();
  const programme = await readProgramme(actor.programme);
  const template = await reads(actor).replyTemplate.findUnique({
    where: { code: input.code },
    select: { text: { select: { lang: true, words: true, translations: { where: { reviewedAt: { not: null }, words: { not: null } } } } } },
  });
  if (!template) throw notFound();
  const { text } = template;
  const day = needsDay(text.words) ? input.day : undefined;
  if (needsDay(text.words) && (!day || day < dayIn(clockNow(), programme.timeZone))) throw new DomainError("triage:replies.errors.day");
  const values = { phone: replyPhone(programme, input.code), day: day ?? null, timeZone: programme.timeZone };
  const words = fillReply(text.words, text.lang, values);
  if (unknownBlanks(words, []).length > 0) throw new DomainError("triage:replies.errors.phone");
  return writeToContributor(actor, REPLIES[input.code], {
    inputId: input.inputId,
    version: input.version,
    lang: text.lang,
    words,
    template: {
      code: input.code,
      translations: text.translations.map(({ lang, words: translated, origin, authorId, outsideName, reviewedById, reviewedAt, qualifiedAs }) => ({
        lang,
        words: fillReply(translated!, lang, values),
        origin,
        authorId,
        outsideName,
        reviewedById,
        reviewedAt: reviewedAt!,
        qualifiedAs,
      })),
    },
  });
}
