import { Prisma } from "#prisma/generated/client.ts";

/** Combining marks of Latin, Cyrillic, Hebrew and Arabic letters, the Arabic line that only stretches a word, and signs that show nothing. */
const MARKS = "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u200b-\\u200f]";

/**
 * Whether a short text (a name, a title) has words that begin with each of `terms`, which were folded (`fold`): the text is folded
 * as they were, by PostgreSQL. Without an index: for tables of thousands, not of millions. `anywhere`: terms of languages that
 * write without spaces may stand inside a word.
 */
export function hasWords(text: Prisma.Sql, terms: readonly { term: string; anywhere: boolean }[]): Prisma.Sql {
  const plain = Prisma.sql`translate(regexp_replace(lower(normalize(${text}, NFKD)), ${MARKS}, '', 'g'), 'đıىةکیٱ', 'diيهكيا')`;
  const words = Prisma.sql`(' ' || regexp_replace(${plain}, '[^[:alnum:]]+', ' ', 'g'))`;
  return Prisma.join(terms.map(({ term, anywhere }) => Prisma.sql`${words} like ${anywhere ? `%${term}%` : `% ${term}%`}`), " and ");
}
