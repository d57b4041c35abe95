import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { custodyState, sameLanguage, type QualifiedBy, type ReadableText } from "./texts.ts";

/**
 * The texts of these ids for a reader of `lang`, in one query. Whoever asks has already been allowed to see their owners.
 * `reviewedOnly`: translations that nobody reviewed are left out, as on every page that is published. What a machine wrote is
 * read by the team, of words that only the team reads: a gist of what somebody said. Of everything else a machine's draft
 * stays on its translator's desk.
 */
export async function readTexts(
  actor: Actor,
  ids: readonly (string | null | undefined)[],
  lang: string,
  options: { reviewedOnly?: boolean } = {},
): Promise<Map<string, ReadableText>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  // In one round trip, a row for each translation into a language of this name (`zh`: there may be one in each script).
  // Lists of fifty texts are read on every page of the team.
  const rows = await readRows<TextRow>(actor, Prisma.sql`
    select x.id, x.lang, x.words, x.erased_at as "erasedAt", t.lang as "toLang", t.words as "toWords", t.origin,
           t.reviewed_at as "reviewedAt", coalesce(author.name, t.outside_name) as "authorName", reviewer.name as "reviewerName", t.qualified_as as "qualifiedAs"
    from texts x
    left join translations t on t.text_id = x.id and t.words is not null and (t.reviewed_at is not null or not ${options.reviewedOnly ?? false})
      and (t.origin <> 'machine' or x.audience = 'team') and lower(split_part(t.lang, '-', 1)) = ${lang.split("-")[0]!.toLowerCase()}
    left join people author on author.id = t.author_id
    left join people reviewer on reviewer.id = t.reviewed_by_id
    where x.id = any(${wanted}::uuid[])`);
  const readable = new Map<string, ReadableText>();
  for (const row of rows) {
    const text = readable.get(row.id) ?? originalOf(row, lang);
    readable.set(row.id, text);
    if (!text.inReadersLanguage && !text.translation && row.toLang && sameLanguage(row.toLang, lang)) text.translation = translationOf(row);
  }
  return readable;
}

interface TextRow {
  id: string;
  lang: string;
  words: string;
  erasedAt: Date | null;
  toLang: string | null;
  toWords: string | null;
  origin: string | null;
  reviewedAt: Date | null;
  authorName: string | null;
  reviewerName: string | null;
  qualifiedAs: QualifiedBy | null;
}

function originalOf(row: TextRow, lang: string): ReadableText {
  return {
    id: row.id,
    lang: row.lang,
    words: row.words,
    erased: row.erasedAt !== null,
    inReadersLanguage: sameLanguage(row.lang, lang),
    translation: null,
  };
}

function translationOf(row: TextRow): ReadableText["translation"] {
  return {
    lang: row.toLang!,
    words: row.toWords!,
    custody: {
      state: custodyState(row),
      translatedBy: row.authorName,
      reviewedBy: row.reviewerName,
      reviewedAt: row.reviewedAt,
      qualifiedAs: row.qualifiedAs,
    },
  };
}
