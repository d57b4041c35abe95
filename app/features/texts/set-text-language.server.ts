import type { Tx } from "#app/platform/db/db.ts";
import { sameLanguage } from "./texts.ts";
import { wantTranslations } from "./write-text.server.ts";

/**
 * Says in which language somebody's words are, inside a command, where another one stood there. Into the new language nothing
 * is translated any more; into `wanted` it is. What a person wrote in a third language stays, since its words are right
 * whatever stood above the original; what a machine made of them goes, since it was told the wrong language. Whoever has the
 * text open is told when saving.
 */
export async function setTextLanguage(tx: Tx, textId: string, lang: string, { wanted, dueAt }: { wanted: readonly string[]; dueAt: Date | null }): Promise<void> {
  await tx.text.update({ where: { id: textId }, data: { lang }, select: { id: true } });
  const translations = await tx.translation.findMany({ where: { textId }, select: { lang: true, origin: true } });
  const stays = (translation: { lang: string; origin: string | null }) =>
    !sameLanguage(translation.lang, lang) && (translation.origin !== null ? translation.origin !== "machine" : wanted.some((one) => sameLanguage(one, translation.lang)));
  const gone = translations.filter((translation) => !stays(translation)).map((translation) => translation.lang);
  await tx.translation.deleteMany({ where: { textId, lang: { in: gone } } });
  await tx.translation.updateMany({ where: { textId }, data: { version: { increment: 1 } } });
  const kept = translations.filter(stays).map((translation) => translation.lang);
  await wantTranslations(tx, textId, lang, wanted.filter((one) => !kept.some((other) => sameLanguage(one, other))), dueAt);
}
