import { Temporal } from "temporal-polyfill";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { publicCount, type ImprovementStatus } from "./improvement.ts";
import { andWhatTheyBecame, countVoices, linkedInputs } from "./voices.server.ts";

/** One update as everybody may read it: reviewed translations only, else the source. */
export interface PublishedUpdate {
  id: string;
  said: ReadableText;
  did: ReadableText;
  publishedAt: Date;
  /** It says right what an older one said wrong. */
  corrects: boolean;
  /** A newer one says it right. */
  corrected: boolean;
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
  /** People who asked for it and their languages; null where they are fewer than five ("some of you"). */
  voices: { people: number; languages: number } | null;
}

const PAGE = 20;

/** What changed, newest first: each improvement with its latest public update. `before`: the id of the update above. */
export async function publishedChanges(
  actor: Actor,
  lang: string,
  options: { before?: string | null; most?: number } = {},
): Promise<{ items: PublishedChange[]; older: string | null }> {
  const db = reads(actor);
  const most = options.most ?? PAGE;
  const before = options.before ?? null;
  const rows = await db.$queryRaw<{ id: string; improvementId: string }[]>`
    with latest as (
      select distinct on (u.improvement_id) u.id, u.improvement_id, u.published_at
      from updates u left join updates newer on newer.corrects_id = u.id and newer.published_at is not null
      where u.published_at is not null and u.audience = 'public' and newer.id is null
      order by u.improvement_id, u.published_at desc, u.id desc)
    select l.id, l.improvement_id as "improvementId" from latest l
    where ${before}::uuid is null or (l.published_at, l.id) < (select b.published_at, b.id from updates b where b.id = ${before}::uuid)
    order by l.published_at desc, l.id desc limit ${most + 1}`;
  const page = rows.slice(0, most);
  const updates = await readUpdates(actor, { id: { in: page.map((row) => row.id) } }, lang);
  const items = await Promise.all(
    page.map(async (row) => {
      const latest = updates.get(row.improvementId)![0]!;
      return { ...(await readChange(actor, row.improvementId, lang)), latest };
    }),
  );
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

/** One change with all its public updates, newest first. @throws a 404 refusal where nothing public was said about it. */
export async function publishedChange(actor: Actor, number: number, lang: string): Promise<PublishedChange & { updates: PublishedUpdate[] }> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) throw notFound();
  const improvement = await reads(actor).improvement.findUnique({ where: { number }, select: { id: true } });
  if (!improvement) throw notFound();
  const updates = (await readUpdates(actor, { improvementId: improvement.id }, lang)).get(improvement.id) ?? [];
  const latest = updates.find((update) => !update.corrected);
  if (!latest) throw notFound();
  return { ...(await readChange(actor, improvement.id, lang)), latest, updates };
}

async function readChange(actor: Actor, improvementId: string, lang: string) {
  const db = reads(actor);
  const [row, inputs, status] = await Promise.all([
    db.improvement.findUniqueOrThrow({ where: { id: improvementId }, select: { number: true, titleTextId: true } }),
    linkedInputs(db, improvementId),
    presentStatus(db, improvementId),
  ]);
  const texts = await readTexts(actor, [row.titleTextId], lang, { reviewedOnly: true });
  const { people, languages } = countVoices(inputs);
  return {
    number: row.number,
    title: texts.get(row.titleTextId)!,
    status,
    voices: publicCount(people) === null ? null : { people, languages: languages.length },
  };
}

/** The state of an improvement, or of the one it goes on as. */
async function presentStatus(db: Tx, improvementId: string): Promise<ImprovementStatus> {
  const way = await andWhatTheyBecame(db, [improvementId]);
  const last = await db.improvement.findFirstOrThrow({ where: { id: { in: way }, mergedIntoId: null }, select: { status: true } });
  return last.status as ImprovementStatus;
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
    include: { correctedBy: { select: { publishedAt: true } } },
  });
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
      said: texts.get(row.saidTextId)!,
      did: texts.get(row.didTextId)!,
      publishedAt: row.publishedAt!,
      corrects: row.correctsId !== null,
      corrected: Boolean(row.correctedBy?.publishedAt),
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
