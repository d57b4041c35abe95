import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lostParts } from "./lost-parts.ts";
import { mayTranslate } from "./may-translate.server.ts";
import { qualificationOf } from "./qualified/qualifications.queries.server.ts";
import { changedBlanks } from "./templates/blanks.ts";
import { textTranslationReviewed } from "./texts.events.ts";
import { canReview, countsAsReviewed } from "./texts.policy.ts";
import { BLANKS_CHANGED, PARTS_LOST } from "./texts.ts";

/**
 * Says that somebody else's translation is right as it stands: a colleague's, one that was brought along, one from outside.
 * Never one's own, and never what only a machine wrote. Records `text.translation_reviewed`.
 */
export async function reviewTranslation(actor: Actor, input: { textId: string; lang: string; confirmed?: boolean; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { textId, lang } = input;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang } }, include: { text: true } });
    const { secondReview } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { secondReview: true } });
    if (!found || actor.kind !== "person" || !(await mayTranslate(tx, actor, found.text, lang))) throw notFound();
    if (found.version !== input.version || found.reviewedAt) throw changedMeanwhile();
    if (!canReview(actor, found)) throw notFound();
    const qualifiedAs = await qualificationOf(tx, actor.personId, { from: found.text.lang, to: lang }, now);
    if (!countsAsReviewed({ critical: found.text.critical, qualified: qualifiedAs !== null, second: true }, secondReview)) {
      throw new DomainError("translations:errors.notQualified", 403);
    }
    const blanks = changedBlanks(found.text.words, found.words ?? "");
    if (blanks.length > 0) throw new DomainError(BLANKS_CHANGED, 400, { parts: blanks.join(" · ") });
    const lost = lostParts(found.text.words, found.words ?? "");
    if (lost.length > 0 && !input.confirmed) throw new DomainError(PARTS_LOST, 400, { parts: lost.join(" · ") });
    await tx.translation.update({
      where: { textId_lang: { textId, lang } },
      data: { readyAt: null, reviewedById: actor.personId, reviewedAt: now, qualifiedAs, version: { increment: 1 } },
      select: { textId: true },
    });
    if (!found.text.sealedAt) await tx.text.update({ where: { id: textId }, data: { sealedAt: now }, select: { id: true } });
    await record(textTranslationReviewed, textId, { lang, ownerKind: found.text.subjectKind, ownerId: found.text.subjectId });
  });
}
