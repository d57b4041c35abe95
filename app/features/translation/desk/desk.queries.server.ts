import { languagesOf, type Actor } from "#app/features/events/actor.ts";
import { COUNT_MOST } from "#app/features/events/count-most.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { limitTo, readRows, reads } from "#app/features/events/reads.server.ts";
import { mayTranslate, notOfCases } from "#app/features/texts/may-translate.server.ts";
import { custodyState, OF_PEOPLE, type Audience, type Custody, type QualifiedBy } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { deskState, type DeskState, type WaitingTranslation } from "./desk.ts";

/**
 * What waits for a translator: everything into or from their languages that nobody has reviewed. Somebody's words and what is
 * written to them before the programme's own texts; urgent ones first; then what is due first.
 */
export async function waitingTranslations(actor: Actor, most = 200): Promise<WaitingTranslation[]> {
  const langs = languagesOf(actor);
  if (langs.length === 0 || actor.kind !== "person") return [];
  const rows = await readRows<Omit<WaitingTranslation, "state"> & { origin: string | null; readyAt: Date | null }>(actor, Prisma.sql`
    select t.text_id as "textId", x.lang as "from", t.lang as "to", x.kind, x.audience, x.subject_kind as "subjectKind",
           x.subject_id as "subjectId", x.words, t.due_at as "dueAt", t.origin, t.ready_at as "readyAt",
           coalesce(t.author_id = ${actor.personId}::uuid, false) as "isOwn", i.urgency::int as urgency
    from translations t join texts x on x.id = t.text_id
    left join inputs i on x.subject_kind = 'input' and i.id = x.subject_id
    where t.reviewed_at is null and x.erased_at is null
      and not exists (select 1 from texts newer where newer.replaces_id = x.id)
      and ${notOfCases(actor)}
      and (t.lang = any(${langs}) or (x.lang = any(${langs}) and t.lang = (select working_language from programme)))
    order by (x.subject_kind not in ('input', 'application')), coalesce(i.urgency <= 2, false) desc, t.due_at nulls last, i.urgency, t.text_id, t.lang
    limit ${most}`);
  return rows.map(({ origin, readyAt, ...row }) => ({ ...row, state: deskState({ origin, readyAt }) }));
}

/** How much waits for a translator; counting stops at {@link COUNT_MOST}. */
export function countWaitingTranslations(actor: Actor): RowQuestion<number> {
  const langs = languagesOf(actor);
  return rowQuestion<{ waiting: number }, number>(
    Prisma.sql`
      select count(*)::int as waiting from (
        select from translations t join texts x on x.id = t.text_id
        where t.reviewed_at is null and x.erased_at is null
          and not exists (select 1 from texts newer where newer.replaces_id = x.id)
          and ${notOfCases(actor)}
          and (t.lang = any(${langs}) or (x.lang = any(${langs}) and t.lang = (select working_language from programme)))
        ${limitTo(COUNT_MOST)}) waiting`,
    (row) => row?.waiting ?? 0,
  );
}

/** One text with its place for a translation, as its translator sees it. */
export interface DeskText {
  textId: string;
  kind: string;
  audience: Audience;
  subjectKind: string;
  subjectId: string | null;
  critical: boolean;
  from: string;
  to: string;
  words: string;
  /** Who of the team wrote it; null where they are not known, or somebody outside wrote it. */
  author: string | null;
  /** What a person translated, if anybody has. */
  translation: string | null;
  /** Whose it is, and who checked it. */
  custody: Custody | null;
  /** What a machine made of it, where no person has begun. */
  draft: string | null;
  state: DeskState | "reviewed";
  origin: string | null;
  authorId: string | null;
  reviewedAt: Date | null;
  version: number;
  dueAt: Date | null;
  /** Where the text replaces an older one: the older words and their translation. */
  before: { words: string; translation: string | null } | null;
}

/** One text with its place for a translation, for somebody who may translate it; null where they may not or it is gone. */
export async function readDeskText(actor: Actor, textId: string, to: string): Promise<DeskText | null> {
  const db = reads(actor);
  const found = await db.translation.findUnique({
    where: { textId_lang: { textId, lang: to } },
    include: {
      author: { select: { name: true } },
      reviewedBy: { select: { name: true } },
      text: { include: { author: { select: { name: true } }, replaces: { include: { translations: { where: { lang: to, origin: { not: "machine" } } } } } } },
    },
  });
  if (!found || !(await mayTranslate(db, actor, found.text, to))) return null;
  const { text } = found;
  // What a person's words were before is kept from everybody: parts of them may have been hidden.
  const before = OF_PEOPLE.includes(text.kind) || text.replaces?.erasedAt ? null : text.replaces;
  const isDraft = found.origin === "machine";
  return {
    textId,
    kind: text.kind,
    audience: text.audience as Audience,
    subjectKind: text.subjectKind,
    subjectId: text.subjectId,
    critical: text.critical,
    from: text.lang,
    to,
    words: text.words,
    author: text.author?.name ?? null,
    translation: isDraft ? null : found.words,
    custody: found.words === null ? null : {
      state: custodyState(found),
      translatedBy: found.author?.name ?? found.outsideName,
      reviewedBy: found.reviewedBy?.name ?? null,
      reviewedAt: found.reviewedAt,
      qualifiedAs: found.qualifiedAs as QualifiedBy | null,
    },
    draft: isDraft ? found.words : null,
    state: found.reviewedAt ? "reviewed" : deskState(found),
    origin: found.origin,
    authorId: found.authorId,
    reviewedAt: found.reviewedAt,
    version: found.version,
    dueAt: found.dueAt,
    before: before && { words: before.words, translation: before.translations[0]?.words ?? null },
  };
}
