import type { Tx } from "#app/platform/db/db.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { writeText } from "../write-text.server.ts";

/**
 * Writes the text of a template that ships with Heard, inside a command: critical and sealed. Its shipped translations wait at
 * the translator's desk with their words, since nobody of the programme has checked them. Returns the text's id.
 */
export async function shipTemplate(tx: Tx, template: { kind: "letter_template" | "reply_template"; words: Record<ShippedLanguage, string>; now: Date }): Promise<string> {
  const { kind, words, now } = template;
  const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
  const shown = shownLanguages(languages);
  const textId = await writeText(tx, { kind, subjectKind: kind, subjectId: null, audience: "contributor", critical: true, lang: "en", words: words.en, sealedAt: now, wanted: shown });
  for (const lang of shown) {
    if (lang === "en") continue;
    await tx.translation.update({ where: { textId_lang: { textId, lang } }, data: { words: words[lang], origin: "imported" }, select: { textId: true } });
  }
  return textId;
}
