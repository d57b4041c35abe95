import type { Tx } from "#app/platform/db/db.ts";

/**
 * Erases the words of texts, of their translations and of every text they replaced, inside a command, with what translators
 * asked about them. The rows stay, empty, so that what referred to them can say honestly that words were withdrawn.
 */
export async function eraseTexts(tx: Tx, textIds: readonly string[], now: Date): Promise<void> {
  let ids = [...textIds];
  while (ids.length > 0) {
    // Texts first, as everybody locks them: a translation that is being saved is waited for, and then goes too.
    await tx.text.updateMany({ where: { id: { in: ids }, erasedAt: null }, data: { words: "", erasedAt: now } });
    await tx.translation.deleteMany({ where: { textId: { in: ids } } });
    await tx.translationQuestion.deleteMany({ where: { textId: { in: ids } } });
    const replaced = await tx.text.findMany({ where: { id: { in: ids }, replacesId: { not: null } }, select: { replacesId: true } });
    ids = replaced.map((text) => text.replacesId!);
  }
}
