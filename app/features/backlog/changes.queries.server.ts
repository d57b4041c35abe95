import { Temporal } from "temporal-polyfill";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { publicCount, type ImprovementStatus } from "./improvement.ts";
import { publicNumbers } from "./updates/public-numbers.server.ts";

/** One update as everybody may read it: reviewed translations only, else the source. */
export interface PublishedUpdate {
  id: string;
  /** Its place among what everybody was told of this change, from 1, by which its page is known; null where it is for a group. */
  number: number | null;
  said: ReadableText;
  did: ReadableText;
  publishedAt: Date;
  /** It says right what an older one said wrong. */
  corrects: boolean;
  /** A newer one says it right. */
  corrected: boolean;
  /** The number of that newer one, where everybody may read it. */
  correctedAs: number | null;
  /** The words of somebody who allows to be quoted. */
  quote: ReadableText | null;
}

/** A change that people may see, with its latest update. */
export interface PublishedChange {
  number: number;
  title: ReadableText;
  /** How it stands, or how the one stands that it goes on as. */
  status: ImprovementStatus;
  latest: PublishedUpdate;
  /** Where; null: everywhere. */
  siteId: string | null;
  theme: { code: string; name: ReadableText } | null;
  /** People who asked for it and their languages; null where they are fewer than five ("some of you"). */
  voices: { people: number; languages: number } | null;
}

const PAGE = 20;

/** The latest public update of each improvement that has one, what was corrected left out. */
export const LATEST_PUBLIC = Prisma.sql`
  select distinct on (u.improvement_id) u.id, u.improvement_id, u.published_at
  from updates u left join updates newer on newer.corrects_id = u.id and newer.published_at is not null
  where u.published_at is not null and u.audience = 'public' and newer.id is null
  order by u.improvement_id, u.published_at desc, u.id desc`;

/** Which part of the list is asked for. */
export interface ChangesAsked {
  /** The id of the update above; the list begins anew where there is none of that id. */
  before?: string | null;
  most?: number;
  themeId?: string | null;
  /** What changed everywhere changed there too. */
  siteId?: string | null;
}

/** What changed, newest first: each improvement with its latest public update. */
export async function publishedChanges(actor: Actor, lang: string, asked: ChangesAsked = {}): Promise<{ items: PublishedChange[]; older: string | null }> {
  const { before = null, most = PAGE, themeId = null, siteId = null } = asked;
  const rows = await reads(actor).$queryRaw<{ id: string; improvementId: string }[]>`
    with latest as (${LATEST_PUBLIC}), above as (select published_at, id from updates where id = ${before}::uuid and published_at is not null)
    select l.id, l.improvement_id as "improvementId" from latest l join improvements i on i.id = l.improvement_id
    where (not exists (select 1 from above) or (l.published_at, l.id) < (select published_at, id from above))
      and (${themeId}::uuid is null or i.theme_id = ${themeId}::uuid)
      and (${siteId}::uuid is null or i.site_id is null or i.site_id = ${siteId}::uuid)
    order by l.published_at desc, l.id desc limit ${most + 1}`;
  const page = rows.slice(0, most);
  const [updates, changes] = await Promise.all([
    readUpdates(actor, { id: { in: page.map((row) => row.id) } }, lang),
    readChanges(actor, page.map((row) => row.improvementId), lang),
  ]);
  const items = page.map(({ improvementId }) => ({ ...changes.get(improvementId)!, latest: updates.get(improvementId)![0]! }));
  return { items, older: rows.length > most ? page.at(-1)!.id : null };
}

/** How far back the front door looks for a change that its reader can read. */
const LATEST = 5;

/**
 * A change for the front door: the newest one that stands in the reader's language, else the newest; null where nothing is
 * published.
 */
export async function latestChange(actor: Actor, lang: string): Promise<PublishedChange | null> {
  const { items } = await publishedChanges(actor, lang, { most: LATEST });
  return items.find(({ latest }) => isReadable(latest.said) && isReadable(latest.did)) ?? items[0] ?? null;
}

/** A change on a page of its own. */
export interface ChangeToRead extends PublishedChange {
  updates: PublishedUpdate[];
  /** Of the languages asked about, those in which its title and its latest update are all there. */
  languages: string[];
}

/**
 * One change with all its public updates, newest first. `shown`: the languages of the public pages.
 * @throws a 404 refusal where nothing public was said about it.
 */
export async function publishedChange(actor: Actor, number: number, lang: string, shown: readonly string[] = []): Promise<ChangeToRead> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) throw notFound();
  const improvement = await reads(actor).improvement.findUnique({ where: { number }, select: { id: true } });
  if (!improvement) throw notFound();
  const updates = (await readUpdates(actor, { improvementId: improvement.id }, lang)).get(improvement.id) ?? [];
  const latest = updates.find((update) => !update.corrected);
  if (!latest) throw notFound();
  const change = (await readChanges(actor, [improvement.id], lang)).get(improvement.id)!;
  return { ...change, latest, updates, languages: await languagesOfAll(actor, [change.title.id, latest.said.id, latest.did.id], shown) };
}

/** An update on a page of its own, with what everybody may know of its change. */
export interface UpdateToRead extends ChangeFacts {
  update: PublishedUpdate & { number: number };
  /** Of the languages asked about, those in which the title of the change and this update are all there. */
  languages: string[];
}

/**
 * One public update by its number within its change. `shown`: the languages of the public pages.
 * @throws a 404 refusal where there is none.
 */
export async function publishedUpdate(actor: Actor, number: number, updateNumber: number, lang: string, shown: readonly string[] = []): Promise<UpdateToRead> {
  const { latest: _, updates, ...change } = await publishedChange(actor, number, lang);
  const update = updates.find((one) => one.number === updateNumber);
  if (!update) throw notFound();
  const languages = await languagesOfAll(actor, [change.title.id, update.said.id, update.did.id], shown);
  return { ...change, update: { ...update, number: updateNumber }, languages };
}

type ChangeFacts = Omit<PublishedChange, "latest">;

interface ChangeRow {
  id: string;
  number: number;
  titleTextId: string;
  siteId: string | null;
  theme: string | null;
  themeTextId: string | null;
  status: ImprovementStatus;
  people: number;
  languages: number;
}

/** What everybody may know of improvements, by their ids; a merged one stands as the one it goes on as. */
async function readChanges(actor: Actor, improvementIds: readonly string[], lang: string): Promise<Map<string, ChangeFacts>> {
  if (improvementIds.length === 0) return new Map();
  const rows = await reads(actor).$queryRaw<ChangeRow[]>`
    with recursive way as (
      select id as root, id, status, merged_into_id from improvements where id = any(${improvementIds}::uuid[])
      union select w.root, i.id, i.status, i.merged_into_id from improvements i join way w on i.id = w.merged_into_id),
    family as (
      select id as root, id from improvements where id = any(${improvementIds}::uuid[])
      union select f.root, i.id from improvements i join family f on i.merged_into_id = f.id),
    voices as (
      select f.root, count(distinct coalesce(c.person_id, i.contributor_id, i.id))::int as people, count(distinct t.lang)::int as languages
      from family f join links l on l.improvement_id = f.id and l.unlinked_at is null and l.source_kind = 'input'
      join inputs i on i.id = l.source_id and i.withdrawn_at is null join texts t on t.id = i.text_id
      left join contributors c on c.id = i.contributor_id
      group by f.root)
    select i.id, i.number, i.title_text_id as "titleTextId", i.site_id as "siteId", th.code as theme, th.name_text_id as "themeTextId",
           w.status, coalesce(v.people, 0) as people, coalesce(v.languages, 0) as languages
    from improvements i join way w on w.root = i.id and w.merged_into_id is null
    left join voices v on v.root = i.id left join themes th on th.id = i.theme_id`;
  const texts = await readTexts(actor, rows.flatMap((row) => [row.titleTextId, row.themeTextId]), lang, { reviewedOnly: true });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        number: row.number,
        title: texts.get(row.titleTextId)!,
        status: row.status,
        siteId: row.siteId,
        theme: row.theme === null ? null : { code: row.theme, name: texts.get(row.themeTextId!)! },
        voices: publicCount(row.people) === null ? null : { people: row.people, languages: row.languages },
      },
    ]),
  );
}

/** The languages, of those asked about, in which every one of these texts stands: as it was written, or checked by a person. */
async function languagesOfAll(actor: Actor, textIds: readonly string[], asked: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(asked.map((lang) => readTexts(actor, textIds, lang, { reviewedOnly: true })));
  return asked.filter((_, index) => textIds.every((id) => isReadable(texts[index]!.get(id)!)));
}

/** Published updates by their improvement, newest first: public ones, or those for a group. */
export async function readUpdates(
  actor: Actor,
  where: { id: { in: string[] } } | { improvementId: string } | { audience: "group"; groupId: string },
  lang: string,
): Promise<Map<string, PublishedUpdate[]>> {
  const db = reads(actor);
  const rows = await db.update.findMany({
    where: { audience: "public", ...where, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    include: { correctedBy: { select: { id: true, publishedAt: true } } },
  });
  const numbers = await publicNumbers(db, rows.map((row) => row.improvementId));
  const quoted = await db.input.findMany({
    where: { id: { in: rows.flatMap((row) => row.quoteInputId ?? []) }, quoteConsentAt: { not: null }, withdrawnAt: null, route: "inbox" },
    select: { id: true, textId: true },
  });
  const ids = [...rows.flatMap((row) => [row.saidTextId, row.didTextId]), ...quoted.map((input) => input.textId)];
  const texts = await readTexts(actor, ids, lang, { reviewedOnly: true });
  const found = new Map<string, PublishedUpdate[]>();
  for (const row of rows) {
    const quote = texts.get(quoted.find((input) => input.id === row.quoteInputId)?.textId ?? "") ?? null;
    const update: PublishedUpdate = {
      id: row.id,
      number: numbers.get(row.id) ?? null,
      said: texts.get(row.saidTextId)!,
      did: texts.get(row.didTextId)!,
      publishedAt: row.publishedAt!,
      corrects: row.correctsId !== null,
      corrected: Boolean(row.correctedBy?.publishedAt),
      correctedAs: numbers.get(row.correctedBy?.id ?? "") ?? null,
      quote: quote?.erased ? null : quote,
    };
    found.set(row.improvementId, [...(found.get(row.improvementId) ?? []), update]);
  }
  return found;
}

/**
 * The three numbers above "What changed": things people told this year (of the programme's time zone), changes made, and
 * what is being tried now. A number of people too small to be told is null.
 */
export async function countsThisYear(actor: Actor, timeZone: string): Promise<{ told: number | null; changed: number; tried: number }> {
  const today = Temporal.Instant.fromEpochMilliseconds(now().getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const firstDay = new Date(Date.UTC(today.year, 0, 1));
  const db = reads(actor);
  const [told, changed, tried] = await Promise.all([
    db.input.count({ where: { receivedOn: { gte: firstDay }, withdrawnAt: null, OR: [{ closeReason: null }, { closeReason: { not: "spam" } }] } }),
    db.improvement.count({ where: { status: { in: ["implemented", "spreading"] } } }),
    db.improvement.count({ where: { status: "testing" } }),
  ]);
  return { told: publicCount(told), changed, tried };
}

/** Until when a public page that shows these counts and dates stays true without a new revision: the next midnight. */
export function nextMidnight(timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now().getTime()).toZonedDateTimeISO(timeZone);
  return new Date(here.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds);
}
