import type { Tx } from "#app/platform/db/db.ts";
import { setTextLanguage } from "./set-text-language.server.ts";
import { writeText } from "./write-text.server.ts";
import { languageWritten } from "./written-in.server.ts";

/**
 * Changes the words of a text inside a command: in place while nothing sealed it (published, signed, translated by a
 * person); after that as a new text that names the old one, with the same translations wanted again.
 * Returns the id to keep, which is the old one where it changed in place.
 */
export async function reviseText(
  tx: Tx,
  textId: string,
  change: { words: string; lang?: string; authorId: string | null; dueAt: Date | null },
): Promise<string> {
  await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
  const text = await tx.text.findUniqueOrThrow({ where: { id: textId }, include: { translations: { select: { lang: true } } } });
  const lang = change.lang ?? (text.words === change.words ? text.lang : await languageAfter(tx, text.lang, change));
  if (text.words === change.words && text.lang === lang) return textId;
  const wanted = [...text.translations.map((translation) => translation.lang), ...(lang === text.lang ? [] : [text.lang])];
  if (!text.sealedAt) {
    await tx.text.update({ where: { id: textId }, data: { words: change.words, lang, authorId: change.authorId }, select: { id: true } });
    // A translator who has the older words open is told when saving, so that no translation stands under words it is not of;
    // a machine's draft seals nothing, so it goes.
    await tx.translation.updateMany({ where: { textId }, data: { version: { increment: 1 } } });
    await tx.translation.updateMany({ where: { textId, origin: "machine" }, data: { words: null, origin: null, engine: null } });
    await tx.draftRequest.deleteMany({ where: { textId } });
    if (lang !== text.lang) await setTextLanguage(tx, textId, lang, { wanted, dueAt: change.dueAt });
    return textId;
  }
  return writeText(tx, {
    kind: text.kind,
    subjectKind: text.subjectKind,
    subjectId: text.subjectId,
    audience: text.audience as "public",
    critical: text.critical,
    lang,
    words: change.words,
    authorId: change.authorId,
    replacesId: textId,
    wanted,
    dueAt: change.dueAt,
  });
}

/** The language of the new words of a text: the same, unless a person plainly wrote them in another. */
async function languageAfter(tx: Tx, before: string, { words, authorId }: { words: string; authorId: string | null }): Promise<string> {
  if (!authorId) return before;
  const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
  return languageWritten(words, [before], languages);
}

/** Seals texts inside a command: from now on a change makes a new text. */
export async function sealTexts(tx: Tx, textIds: readonly string[], now: Date): Promise<void> {
  await tx.text.updateMany({ where: { id: { in: [...textIds] }, sealedAt: null }, data: { sealedAt: now } });
}
