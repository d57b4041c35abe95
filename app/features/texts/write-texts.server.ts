import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { sameLanguage } from "./texts.ts";
import type { NewText } from "./write-text.server.ts";

/** A text that comes with words in other languages. */
export interface TextWithTranslations extends NewText {
  lang: string;
  /** Words that are there already: brought along and not yet checked (`imported`), or the sample's own. */
  translations?: readonly { lang: string; words: string; origin: "imported" | "sample"; reviewedAt?: Date | null }[];
}

/**
 * Writes many texts inside a command, with the translations they bring and those they need, in two statements. A text that
 * brings translations is sealed, so that its words cannot change under them. Returns the ids, in the order of the texts.
 */
export async function writeTexts(tx: Tx, texts: readonly TextWithTranslations[], now: Date): Promise<string[]> {
  const ids = texts.map(() => newId());
  await tx.text.createMany({
    data: texts.map((text, index) => ({
      id: ids[index]!,
      kind: text.kind,
      subjectKind: text.subjectKind,
      subjectId: text.subjectId,
      audience: text.audience,
      critical: text.critical ?? false,
      lang: text.lang,
      words: text.words,
      authorId: text.authorId ?? null,
      sealedAt: text.sealedAt ?? (text.translations?.length ? now : null),
      replacesId: text.replacesId ?? null,
    })),
  });
  const translations = texts.flatMap((text, index) => {
    const brought = (text.translations ?? []).filter(({ lang }) => !sameLanguage(lang, text.lang));
    const missing = [...new Set(text.wanted ?? [])].filter((lang) => !sameLanguage(lang, text.lang) && !brought.some((one) => sameLanguage(one.lang, lang)));
    return [
      ...brought.map(({ lang, words, origin, reviewedAt }) => ({ textId: ids[index]!, lang, words, origin, reviewedAt: reviewedAt ?? null, dueAt: text.dueAt ?? null })),
      ...missing.map((lang) => ({ textId: ids[index]!, lang, dueAt: text.dueAt ?? null })),
    ];
  });
  await tx.translation.createMany({ data: translations });
  return ids;
}
