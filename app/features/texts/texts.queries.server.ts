import type { Actor } from "#app/features/events/actor.ts";
import { languagesOf } from "#app/features/events/actor.ts";
import { limitTo, readRows, reads } from "#app/features/events/reads.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canTranslate, canTranslateCases } from "./texts.policy.ts";
import { custodyState, OF_PEOPLE, sameLanguage, type ReadableText } from "./texts.ts";

/**
 * The texts of these ids for a reader of `lang`, in one query. Whoever asks has already been allowed to see their owners.
 * `reviewedOnly`: translations that nobody reviewed are left out, as on every page that is published.
 */
export async function readTexts(
  actor: Actor,
  ids: readonly (string | null | undefined)[],
  lang: string,
  options: { reviewedOnly?: boolean } = {},
): Promise<Map<string, ReadableText>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  // One row a translation, in one round trip: lists of fifty texts are read on every page of the team.
  const rows = await readRows<TextRow>(actor, Prisma.sql`
    select x.id, x.lang, x.words, x.erased_at as "erasedAt", t.lang as "toLang", t.words as "toWords", t.origin,
           t.reviewed_at as "reviewedAt", author.name as "authorName", reviewer.name as "reviewerName"
    from texts x
    left join translations t on t.text_id = x.id and t.words is not null and (t.reviewed_at is not null or not ${options.reviewedOnly ?? false})
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
    },
  };
}

/** Who may come to read a text. */
export type Audience = "team" | "contributor" | "group" | "public";

export interface WaitingTranslation {
  textId: string;
  from: string;
  to: string;
  kind: string;
  audience: Audience;
  subjectKind: string;
  subjectId: string | null;
  words: string;
  dueAt: Date | null;
  /** Somebody saved a translation that waits to be checked. */
  started: boolean;
}

/**
 * What waits for a translator, first due first: everything into or from their languages that nobody has reviewed, patients'
 * words and answers to them before the programme's own texts.
 */
export async function waitingTranslations(actor: Actor, most = 200): Promise<WaitingTranslation[]> {
  const langs = languagesOf(actor);
  if (langs.length === 0) return [];
  return readRows<WaitingTranslation>(actor, Prisma.sql`
    select t.text_id as "textId", x.lang as "from", t.lang as "to", x.kind, x.audience, x.subject_kind as "subjectKind",
           x.subject_id as "subjectId", x.words, t.due_at as "dueAt", t.words is not null as started
    from translations t join texts x on x.id = t.text_id
    where t.reviewed_at is null and x.erased_at is null
      and not exists (select 1 from texts newer where newer.replaces_id = x.id)
      and ${notOfCases(actor)}
      and (t.lang = any(${langs}) or (x.lang = any(${langs}) and t.lang = (select working_language from programme)))
    order by (x.subject_kind not in ('input', 'application')), t.due_at nulls last, t.text_id, t.lang
    ${limitTo(most)}`);
}

/** Leaves out what belongs to people's own cases, for whoever may not read them, as a condition on `texts x`. */
function notOfCases(actor: Actor): Prisma.Sql {
  if (canTranslateCases(actor)) return Prisma.sql`true`;
  return Prisma.sql`not exists (select 1 from inputs i where x.subject_kind = 'input' and i.id = x.subject_id and i.route = 'intake')`;
}

/** Whether somebody may read a text at the desk: what belongs to a person's own case not everybody may who translates. */
export async function mayReadToTranslate(db: Tx, actor: Actor, text: { subjectKind: string; subjectId: string | null }): Promise<boolean> {
  if (text.subjectKind !== "input" || !text.subjectId || canTranslateCases(actor)) return true;
  return (await db.input.count({ where: { id: text.subjectId, route: "intake" } })) === 0;
}

/** How much waits for a translator. */
export async function countWaitingTranslations(actor: Actor): Promise<number> {
  const langs = languagesOf(actor);
  if (langs.length === 0) return 0;
  const [row] = await readRows<{ waiting: number }>(actor, Prisma.sql`
    select count(*)::int as waiting from translations t join texts x on x.id = t.text_id
    where t.reviewed_at is null and x.erased_at is null
      and not exists (select 1 from texts newer where newer.replaces_id = x.id)
      and ${notOfCases(actor)}
      and (t.lang = any(${langs}) or (x.lang = any(${langs}) and t.lang = (select working_language from programme)))`);
  return row?.waiting ?? 0;
}

export interface TranslationJob {
  textId: string;
  kind: string;
  audience: Audience;
  subjectKind: string;
  subjectId: string | null;
  critical: boolean;
  from: string;
  to: string;
  words: string;
  translation: string | null;
  version: number;
  reviewedAt: Date | null;
  dueAt: Date | null;
  /** Where the text replaces an older one: the older words and their translation. */
  before: { words: string; translation: string | null } | null;
}

/** One text with its place for a translation, for somebody who may translate it; null where they may not or it is gone. */
export async function translationJob(actor: Actor, textId: string, to: string): Promise<TranslationJob | null> {
  const db = reads(actor);
  const found = await db.translation.findUnique({
    where: { textId_lang: { textId, lang: to } },
    include: {
      text: { include: { replaces: { include: { translations: { where: { lang: to } } } }, replacedBy: { take: 1, select: { id: true } } } },
    },
  });
  if (!found || found.text.erasedAt) return null;
  // Words of a person that others took the place of are kept from everybody: parts of them were masked.
  const isPersons = OF_PEOPLE.includes(found.text.kind);
  if (isPersons && found.text.replacedBy.length > 0) return null;
  const { workingLanguage } = await db.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
  if (!canTranslate(actor, { from: found.text.lang, to }, workingLanguage) || !(await mayReadToTranslate(db, actor, found.text))) return null;
  const { replaces } = found.text;
  return {
    textId,
    kind: found.text.kind,
    audience: found.text.audience as Audience,
    subjectKind: found.text.subjectKind,
    subjectId: found.text.subjectId,
    critical: found.text.critical,
    from: found.text.lang,
    to,
    words: found.text.words,
    translation: found.words,
    version: found.version,
    reviewedAt: found.reviewedAt,
    dueAt: found.dueAt,
    before: replaces && !replaces.erasedAt && !isPersons ? { words: replaces.words, translation: replaces.translations[0]?.words ?? null } : null,
  };
}
