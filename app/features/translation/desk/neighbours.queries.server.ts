import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { DeskText } from "./desk.queries.server.ts";

/** Another text about the same thing, as far as its translator may know it. */
export interface Neighbour {
  textId: string;
  kind: string;
  audience: string;
  lang: string;
  words: string;
  /** Its translation by a person, where there is one in the other language of the pair. */
  translation: { lang: string; words: string } | null;
  /** It stands before the text, or after it. */
  side: "before" | "after";
}

/** How many of each side are shown. */
const MOST = 3;

/**
 * What stands around a text: the other texts of the same record in the order in which they were written, each in the two
 * languages that whoever has this text translates. Nothing in other languages: those are somebody else's.
 */
export async function neighboursOf(actor: Actor, text: DeskText): Promise<Neighbour[]> {
  if (!text.subjectId) return [];
  const around = (order: Prisma.Sql, side: Neighbour["side"]) => Prisma.sql`
    (select x.id as "textId", x.kind, x.audience, x.lang, x.words, t.lang as "toLang", t.words as "toWords", ${side} as side
     from texts x left join translations t on t.text_id = x.id and t.lang in (${text.from}, ${text.to}) and t.origin in ('human', 'imported', 'sample')
     where x.subject_kind = ${text.subjectKind} and x.subject_id = ${text.subjectId}::uuid and x.lang in (${text.from}, ${text.to}) and x.erased_at is null
       and not exists (select from texts newer where newer.replaces_id = x.id) and ${order} limit ${MOST})`;
  const rows = await readRows<Omit<Neighbour, "translation"> & { toLang: string | null; toWords: string | null }>(actor, Prisma.sql`
    select * from (
      ${around(Prisma.sql`x.id < ${text.textId}::uuid order by x.id desc`, "before")}
      union all
      ${around(Prisma.sql`x.id > ${text.textId}::uuid order by x.id`, "after")}
    ) n order by n."textId"`);
  return rows.map(({ toLang, toWords, ...row }) => ({ ...row, translation: toLang && toWords && !sameLanguage(toLang, row.lang) ? { lang: toLang, words: toWords } : null }));
}
