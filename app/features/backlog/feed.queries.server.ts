import { v5 as uuidFrom } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { PROGRAMME_ID } from "#app/features/programme/programme.events.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { publicNumbers } from "./updates/public-numbers.server.ts";

/** One update as the feed tells it. Nobody's own words are in it: who takes them back could not take them from every reader of it. */
export interface FeedEntry {
  /** The same for ever and at every address; another in each language. */
  id: string;
  number: number;
  /** The number of the newest version within its change. */
  updateNumber: number;
  title: ReadableText;
  said: ReadableText;
  did: ReadableText;
  theme: { code: string; name: ReadableText } | null;
  corrected: boolean;
  published: Date;
  /** When it was last corrected, or came to stand in this language. */
  updated: Date;
}

export interface Feed {
  id: string;
  updated: Date;
  entries: FeedEntry[];
}

/** How many updates the feed holds: the newest. */
const MOST = 50;

interface EntryRow {
  updateId: string;
  rootId: string;
  improvementId: string;
  number: number;
  titleTextId: string;
  saidTextId: string;
  didTextId: string;
  theme: string | null;
  themeTextId: string | null;
  published: Date;
  corrected: Date;
}

/** The feed of what changed, in one language, newest first. What was corrected stands in it once, as it is right. */
export async function changesFeed(actor: Actor, lang: string): Promise<Feed> {
  const db = reads(actor);
  const [rows, born] = await Promise.all([
    db.$queryRaw<EntryRow[]>`
      with recursive newest as (
        select u.* from updates u left join updates newer on newer.corrects_id = u.id and newer.published_at is not null
        where u.published_at is not null and u.audience = 'public' and newer.id is null
        order by u.published_at desc, u.id desc limit ${MOST}),
      versions as (
        select id as newest, id, corrects_id, published_at from newest
        union all select v.newest, u.id, u.corrects_id, u.published_at from versions v join updates u on u.id = v.corrects_id)
      select n.id as "updateId", v.id as "rootId", i.id as "improvementId", i.number, i.title_text_id as "titleTextId", n.said_text_id as "saidTextId", n.did_text_id as "didTextId",
             th.code as theme, th.name_text_id as "themeTextId", v.published_at as published, n.published_at as corrected
      from newest n join versions v on v.newest = n.id and v.corrects_id is null
      join improvements i on i.id = n.improvement_id left join themes th on th.id = i.theme_id
      order by n.published_at desc, n.id desc`,
    db.event.findFirstOrThrow({ where: { subjectId: PROGRAMME_ID, name: "programme.created" }, orderBy: { id: "asc" }, select: { id: true, day: true } }),
  ]);
  const [texts, numbers] = await Promise.all([
    readTexts(actor, rows.flatMap((row) => [row.titleTextId, row.saidTextId, row.didTextId, row.themeTextId]), lang, { reviewedOnly: true }),
    publicNumbers(db, rows.map((row) => row.improvementId)),
  ]);
  const entries = rows.map((row): FeedEntry => {
    const [title, said, did] = [texts.get(row.titleTextId)!, texts.get(row.saidTextId)!, texts.get(row.didTextId)!];
    const times = [row.corrected, ...[title, said, did].map((text) => text.translation?.custody.reviewedAt ?? row.published)];
    return {
      id: urn(`entry ${lang}`, row.rootId),
      number: row.number,
      updateNumber: numbers.get(row.updateId)!,
      title,
      said,
      did,
      theme: row.theme === null ? null : { code: row.theme, name: texts.get(row.themeTextId!)! },
      corrected: row.updateId !== row.rootId,
      published: row.published,
      updated: new Date(Math.max(...times.map((time) => time.getTime()))),
    };
  });
  return { id: urn(`changes ${lang}`, born.id), updated: new Date(Math.max(born.day.getTime(), ...entries.map(({ updated }) => updated.getTime()))), entries };
}

/** A name that follows from a record's id and from nothing else, as an address does not (RFC 4287 §4.2.6, RFC 9562 §5.5). */
function urn(name: string, recordId: string): string {
  return `urn:uuid:${uuidFrom(name, recordId)}`;
}
