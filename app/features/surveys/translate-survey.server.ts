import type { Actor } from "#app/features/events/actor.ts";
import { reviewTranslation } from "#app/features/texts/review-translation.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

/** One text of a survey as its translator left it. */
export interface TranslatedText {
  textId: string;
  words: string;
  checked: boolean;
  /** It is meant although parts of the text are missing in it. */
  confirmed?: boolean;
  /** It is somebody else's, and ticked as it stands. */
  isReview?: boolean;
  /** The version the translator started from. */
  version: number;
}

/**
 * Saves many translations of one survey, each as a command of its own: a text that somebody else changed meanwhile is left as
 * it is and told, and the others are kept. Returns the ids that were not saved, with why (a message with its values).
 */
export async function translateSurvey(actor: Actor, input: { lang: string; texts: readonly TranslatedText[] }): Promise<{ saved: number; refused: { textId: string; code: string }[] }> {
  let saved = 0;
  const refused: { textId: string; code: string }[] = [];
  for (const text of input.texts) {
    try {
      await (text.isReview ? reviewTranslation : translateText)(actor, { ...text, lang: input.lang });
      saved += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ textId: text.textId, code: Object.keys(error.values).length > 0 ? `${error.code}|${JSON.stringify(error.values)}` : error.code });
    }
  }
  return { saved, refused };
}
