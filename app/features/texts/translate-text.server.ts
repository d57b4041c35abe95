import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { textTranslated, textTranslationReviewed } from "./texts.events.ts";
import { canTranslate } from "./texts.policy.ts";
import { mayReadToTranslate } from "./texts.queries.server.ts";
import { OF_PEOPLE } from "./texts.ts";

export interface TranslateInput {
  textId: string;
  lang: string;
  words: string;
  /** The translator has checked it: it may be published. */
  checked: boolean;
  /** The version that the translator started from. */
  version: number;
  /** Only the sample programme says `sample`. */
  origin?: "human" | "sample";
}

/**
 * Saves a person's translation of a text, and marks it as reviewed where the translator checked it. The text is sealed, so
 * that its words cannot change under the translation.
 * Records `text.translation_reviewed` or `text.translated`.
 */
export async function translateText(actor: Actor, input: TranslateInput): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    await tx.$queryRaw`select 1 from texts where id = ${input.textId}::uuid for update`;
    const found = await tx.translation.findUnique({
      where: { textId_lang: { textId: input.textId, lang: input.lang } },
      include: { text: { include: { replacedBy: { take: 1, select: { id: true } } } } },
    });
    const { workingLanguage } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
    if (!found || found.text.erasedAt || !canTranslate(actor, { from: found.text.lang, to: input.lang }, workingLanguage)) {
      throw notFound();
    }
    if (!(await mayReadToTranslate(tx, actor, found.text))) throw notFound();
    if (OF_PEOPLE.includes(found.text.kind) && found.text.replacedBy.length > 0) throw notFound();
    if (found.version !== input.version) throw changedMeanwhile();
    const translatorId = actor.kind === "person" ? actor.personId : null;
    await tx.translation.update({
      where: { textId_lang: { textId: input.textId, lang: input.lang } },
      data: {
        words: input.words,
        origin: input.origin ?? "human",
        engine: null,
        authorId: translatorId,
        reviewedById: input.checked ? translatorId : null,
        reviewedAt: input.checked ? now : null,
        version: { increment: 1 },
      },
      select: { textId: true },
    });
    if (!found.text.sealedAt) await tx.text.update({ where: { id: input.textId }, data: { sealedAt: now }, select: { id: true } });
    await record(input.checked ? textTranslationReviewed : textTranslated, input.textId, {
      lang: input.lang,
      ownerKind: found.text.subjectKind,
      ownerId: found.text.subjectId,
    });
  });
}
