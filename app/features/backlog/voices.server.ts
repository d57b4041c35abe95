import type { InputRoute } from "#app/features/input/input.ts";
import type { Tx } from "#app/platform/db/db.ts";

/**
 * The ids of an improvement and of everything that was merged into it: links never move, so whoever spoke for a merged one
 * is found through it.
 */
export async function withMerged(db: Tx, improvementIds: readonly string[]): Promise<string[]> {
  if (improvementIds.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive family as (
      select id from improvements where id = any(${improvementIds}::uuid[])
      union select i.id from improvements i join family f on i.merged_into_id = f.id)
    select id from family`;
  return rows.map((row) => row.id);
}

/** The ids of improvements and of those they were merged into, on and on. */
export async function andWhatTheyBecame(db: Tx, improvementIds: readonly string[]): Promise<string[]> {
  if (improvementIds.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive way as (
      select id, merged_into_id from improvements where id = any(${improvementIds}::uuid[])
      union select i.id, i.merged_into_id from improvements i join way w on i.id = w.merged_into_id)
    select id from way`;
  return rows.map((row) => row.id);
}

/** One input behind an improvement: what a notification, a count or a page of voices needs of it. */
export interface LinkedInput {
  linkId: string;
  linkedAt: Date;
  inputId: string;
  number: number;
  textId: string;
  /** The language of the words. */
  lang: string;
  /** The language in which whoever said it is told. */
  contributorLang: string;
  contributorId: string | null;
  /** Whoever said it, as they are counted: the same for everything that one person said, also for what was said to repeat it. */
  countedAs: string;
  /** What it was closed as a repetition of. */
  repeatsId: string | null;
  siteId: string | null;
  privacy: string;
  /** `intake`: a personal case, of which only the lesson is shown. */
  route: InputRoute;
  lessonTextId: string | null;
  /** Whoever said it is told what becomes of the improvement; of a personal case only whoever asked to be. */
  isTold: boolean;
  personId: string | null;
  status: string;
  receivedOn: Date;
  improvementId: string;
  /** Whoever said it allows it to be quoted. */
  mayQuote: boolean;
}

/** The live, not withdrawn inputs behind an improvement, those of merged ones included; oldest link first. */
export async function linkedInputs(db: Tx, improvementId: string): Promise<LinkedInput[]> {
  return db.$queryRaw<LinkedInput[]>`
    with recursive family as (
      select id from improvements where id = ${improvementId}::uuid
      union select i.id from improvements i join family f on i.merged_into_id = f.id),
    one_each as (
      select distinct on (l.source_id) l.* from links l join family f on f.id = l.improvement_id
      where l.unlinked_at is null and l.source_kind = 'input' order by l.source_id, l.linked_at)
    select l.id as "linkId", l.linked_at as "linkedAt", l.improvement_id as "improvementId",
           i.id as "inputId", i.number, i.text_id as "textId", t.lang, coalesce(c.lang, t.lang) as "contributorLang",
           i.contributor_id as "contributorId", coalesce(fc.person_id, c.person_id, first.contributor_id, i.contributor_id, first.id, i.id) as "countedAs", i.repeats_id as "repeatsId", i.site_id as "siteId", i.privacy, c.person_id as "personId", i.status,
           i.received_on as "receivedOn", i.route, l.lesson_text_id as "lessonTextId", i.route = 'inbox' or coalesce(h.wants_news, false) as "isTold",
           i.quote_consent_at is not null as "mayQuote"
    from one_each l join inputs i on i.id = l.source_id join texts t on t.id = i.text_id
    left join contributors c on c.id = i.contributor_id
    left join inputs first on first.id = i.repeats_id
    left join contributors fc on fc.id = first.contributor_id
    left join handovers h on h.input_id = i.id
    where i.withdrawn_at is null
    order by l.linked_at, l.id`;
}

/**
 * The inputs whose writers are told what becomes of an improvement: those behind it, and those that were closed as repetitions of
 * them. What repeats another comes after everything that does not.
 */
export async function toldInputs(db: Tx, improvementId: string): Promise<LinkedInput[]> {
  const linked = (await linkedInputs(db, improvementId)).filter(({ isTold }) => isTold);
  const ids = linked.map(({ inputId }) => inputId);
  const repeating =
    ids.length === 0
      ? []
      : await db.$queryRaw<(Omit<LinkedInput, "linkId" | "linkedAt" | "improvementId" | "countedAs" | "lessonTextId" | "isTold"> & { repeatsId: string })[]>`
          select i.id as "inputId", i.number, i.text_id as "textId", t.lang, coalesce(c.lang, t.lang) as "contributorLang", i.contributor_id as "contributorId",
                 i.repeats_id as "repeatsId", i.site_id as "siteId", i.privacy, c.person_id as "personId", i.status, i.received_on as "receivedOn", i.route,
                 i.quote_consent_at is not null as "mayQuote"
          from inputs i join texts t on t.id = i.text_id left join contributors c on c.id = i.contributor_id left join handovers h on h.input_id = i.id
          where i.repeats_id = any(${ids}::uuid[]) and i.id <> all(${ids}::uuid[]) and i.withdrawn_at is null and (i.route = 'inbox' or coalesce(h.wants_news, false))
          order by i.number`;
  const all = [...linked, ...repeating.map((row) => ({ ...linked.find(({ inputId }) => inputId === row.repeatsId)!, lessonTextId: null, ...row }))];
  return [...all.filter(({ repeatsId }) => repeatsId === null), ...all.filter(({ repeatsId }) => repeatsId !== null)];
}

/** Whether somebody's words stand behind an improvement: of a personal case only what it teaches does. */
export function isVoice(input: LinkedInput): boolean {
  return input.route === "inbox";
}

/** How many people stand behind linked inputs by something about them, most first; each counts where they spoke first. */
export function peopleBy<Key>(inputs: readonly LinkedInput[], keyOf: (input: LinkedInput) => Key): { key: Key; count: number }[] {
  const known = new Set<string>();
  const counts = new Map<Key, number>();
  for (const input of inputs) {
    if (known.has(input.countedAs)) continue;
    known.add(input.countedAs);
    counts.set(keyOf(input), (counts.get(keyOf(input)) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || String(a.key).localeCompare(String(b.key)));
}

/**
 * How many people in how many languages stand behind linked inputs; one person who said it twice is one. Whoever told us of a
 * personal case is one too: a number says nothing of them.
 */
export function countVoices(inputs: readonly LinkedInput[]): { people: number; languages: string[] } {
  return {
    people: new Set(inputs.map((input) => input.countedAs)).size,
    languages: [...new Set(inputs.map((input) => input.lang))],
  };
}
