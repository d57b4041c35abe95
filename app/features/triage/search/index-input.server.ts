import { Prisma } from "#prisma/generated/client.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { searchable } from "./search-terms.ts";

const TEXT = { select: { lang: true, words: true, erasedAt: true, translations: { where: { words: { not: null } }, select: { lang: true, words: true } } } } as const;

/**
 * Writes by which words an input is found: what its writer said and wrote later, as it stands now (parts may be masked), and every
 * translation of it. Of what was withdrawn nothing is left. Only which words there are is kept, not where they stand.
 */
export async function indexInput(tx: Tx, inputId: string): Promise<void> {
  const input = await tx.input.findUnique({
    where: { id: inputId },
    select: { withdrawnAt: true, text: TEXT, messages: { where: { side: "contributor" }, select: { text: TEXT } } },
  });
  const texts = input && !input.withdrawnAt ? [input.text, ...input.messages.map(({ text }) => text)].filter(({ erasedAt }) => !erasedAt) : [];
  if (texts.length === 0) {
    await tx.inputSearch.deleteMany({ where: { inputId } });
    return;
  }
  const parts = texts
    .flatMap(({ lang, words, translations }) => [{ lang, words }, ...translations.map((translation) => ({ lang: translation.lang, words: translation.words! }))])
    .map(({ lang, words }) => searchable(words, lang))
    .map(({ config, words }) => Prisma.sql`to_tsvector(${config}::regconfig, ${words}) || to_tsvector('simple', ${words})`);
  await tx.$executeRaw`
    insert into input_search (input_id, terms) values (${inputId}::uuid, strip(${Prisma.join(parts, " || ")}))
    on conflict (input_id) do update set terms = excluded.terms`;
}
