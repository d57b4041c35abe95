import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { lostParts } from "./lost-parts.ts";
import { mayTranslate } from "./may-translate.server.ts";
import { qualificationOf } from "./qualified/qualifications.queries.server.ts";
import { changedBlanks } from "./templates/blanks.ts";
import { textTranslated, textTranslationReviewed } from "./texts.events.ts";
import { countsAsReviewed } from "./texts.policy.ts";
import { BLANKS_CHANGED, DRAFT_UNCHANGED, PARTS_LOST } from "./texts.ts";

export interface TranslateInput {
  textId: string;
  lang: string;
  words: string;
  /** The translator has checked it: it may be published, or a second person's turn comes. */
  checked: boolean;
  /** The translator means it although parts of the text are missing in it, or although it is what a machine wrote. */
  confirmed?: boolean;
  /** The version that the translator started from. */
  version: number;
  /** Only the sample programme says `sample`. */
  origin?: "human" | "sample";
}

/** reviewed: it may be published. ready: a second person, or a qualified one, is still to check it. saved: it is not done. */
export type TranslateOutcome = "reviewed" | "ready" | "saved";

/**
 * Saves a person's translation of a text. Checked by its translator it counts as reviewed, unless the programme asks for a
 * second person, or the text is critical and nobody noted that its translator is qualified. The text is sealed, so that its
 * words cannot change under the translation. Records `text.translation_reviewed` or `text.translated`.
 * @throws a refusal where something is checked whose blanks differ from those of the text; a question where parts of the text
 *   are missing in it, or where a machine wrote it as it stands: `confirmed` answers that.
 */
export async function translateText(actor: Actor, input: TranslateInput): Promise<TranslateOutcome> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { textId, lang, words, checked, confirmed = false, origin = "human" } = input;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang } }, include: { text: true } });
    const { secondReview } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { secondReview: true } });
    if (!found || !(await mayTranslate(tx, actor, found.text, lang))) throw notFound();
    if (found.version !== input.version) throw changedMeanwhile();
    const translatorId = actor.kind === "person" ? actor.personId : null;
    // Only a person can say that a translation is right.
    if (checked && !translatorId) throw notAllowed();
    const isDraft = found.origin === "machine" && found.words === words;
    // What is not done yet may lack anything.
    const blanks = checked ? changedBlanks(found.text.words, words) : [];
    if (blanks.length > 0) throw new DomainError(BLANKS_CHANGED, 400, { parts: blanks.join(" · ") });
    if (checked && !confirmed && origin === "human") {
      if (isDraft) throw new DomainError(DRAFT_UNCHANGED);
      const lost = lostParts(found.text.words, words);
      if (lost.length > 0) throw new DomainError(PARTS_LOST, 400, { parts: lost.join(" · ") });
    }
    const qualifiedAs = translatorId && checked ? await qualificationOf(tx, translatorId, { from: found.text.lang, to: lang }, now) : null;
    const reviewed = checked && countsAsReviewed({ critical: found.text.critical, qualified: qualifiedAs !== null, second: false }, secondReview);
    await tx.translation.update({
      where: { textId_lang: { textId, lang } },
      data: {
        words,
        origin,
        engine: isDraft ? found.engine : null,
        authorId: translatorId,
        outsideName: null,
        readyAt: checked && !reviewed ? now : null,
        reviewedById: reviewed ? translatorId : null,
        reviewedAt: reviewed ? now : null,
        qualifiedAs: reviewed ? qualifiedAs : null,
        version: { increment: 1 },
      },
      select: { textId: true },
    });
    if (!found.text.sealedAt) await tx.text.update({ where: { id: textId }, data: { sealedAt: now }, select: { id: true } });
    await record(reviewed ? textTranslationReviewed : textTranslated, textId, { lang, ownerKind: found.text.subjectKind, ownerId: found.text.subjectId });
    return reviewed ? "reviewed" : checked ? "ready" : "saved";
  });
}
