import { Prisma } from "#prisma/generated/client.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { searchable } from "./search-terms.ts";

/** What is read of a text to search in it. */
export const SEARCHED = { lang: true, words: true, erasedAt: true, translations: { where: { words: { not: null } }, select: { lang: true, words: true } } } as const;

type SearchedText = { lang: string; words: string; erasedAt: Date | null; translations: { lang: string; words: string | null }[] };

/** The words of some texts and of their translations, as a `tsvector` without places: which there are, not where. Null: there are none. */
export function termsOf(texts: readonly SearchedText[]): Prisma.Sql | null {
  const parts = texts
    .filter(({ erasedAt }) => !erasedAt)
    .flatMap(({ lang, words, translations }) => [{ lang, words }, ...translations.map((translation) => ({ lang: translation.lang, words: translation.words! }))])
    .map(({ lang, words }) => searchable(words, lang))
    .map(({ config, words }) => Prisma.sql`to_tsvector(${config}::regconfig, ${words}) || to_tsvector('simple', ${words})`);
  return parts.length > 0 ? Prisma.sql`strip(${Prisma.join(parts, " || ")})` : null;
}

/**
 * Writes by which words an input is found: what its writer said and wrote later, as it stands now (parts may be masked), and every
 * translation of it. Of what was withdrawn nothing is left.
 */
export async function indexInput(tx: Tx, inputId: string): Promise<void> {
  const text = { select: SEARCHED };
  const input = await tx.input.findUnique({
    where: { id: inputId },
    select: { withdrawnAt: true, text, messages: { where: { side: "contributor" }, select: { text } } },
  });
  const terms = input && !input.withdrawnAt ? termsOf([input.text, ...input.messages.map((message) => message.text)]) : null;
  if (!terms) {
    await tx.inputSearch.deleteMany({ where: { inputId } });
    return;
  }
  await tx.$executeRaw`
    insert into input_search (input_id, terms) values (${inputId}::uuid, ${terms}) on conflict (input_id) do update set terms = excluded.terms`;
}
