import type { Actor } from "#app/features/events/actor.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, sameLanguage, type ReadableText } from "#app/features/texts/texts.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";

/**
 * Texts as whoever applied may read them, reviewed translations only: in their own language where no page of Heard is in it
 * (a Portuguese speaker on the English page), else in the language of the page.
 */
export async function wordsForApplicant(
  actor: Actor,
  ids: readonly (string | null | undefined)[],
  lang: string,
  applicantLang: string,
): Promise<Map<string, ReadableText>> {
  const onPage = await readTexts(actor, ids, lang, { reviewedOnly: true });
  if (isShipped(applicantLang) || sameLanguage(applicantLang, lang)) return onPage;
  const own = await readTexts(actor, ids, applicantLang, { reviewedOnly: true });
  return new Map([...onPage].map(([id, text]) => [id, isReadable(own.get(id)!) ? own.get(id)! : text]));
}
