import { sitesOf, holds, type Actor } from "#app/features/events/actor.ts";
import { COUNT_MOST } from "#app/features/events/count-most.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import type { Channel, InputStatus } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { InboxNarrowing } from "./inbox-narrowing.ts";
import { narrowedTo } from "./inbox-where.server.ts";
import { looksIdentifying } from "./redaction/looks-identifying.server.ts";
import { groupOf, type InboxFilter, type InboxGroup } from "./triage.ts";

/**
 * Which inputs somebody of the team may read, as a condition on `inputs i`: the counterpart in SQL of `canReadInput`. Every
 * list of inputs uses it. A person's own case is in none of them, also not for coordinators, who may read it: they meet it on
 * the page of intake (`triage/intake`).
 */
export function inboxWhere(actor: Actor): Prisma.Sql {
  const inbox = Prisma.sql`i.route = 'inbox'`;
  if (actor.kind === "system" || holds(actor, "coordinator")) return inbox;
  const sites = sitesOf(actor, "champion");
  if (sites === "all") return inbox;
  return sites.length > 0 ? Prisma.sql`${inbox} and i.site_id = any(${sites}::uuid[])` : Prisma.sql`false`;
}

/** The statuses as the partial index `inputs_open` has them, so that it is used. */
const OPEN = Prisma.sql`i.status in ('new', 'acknowledged', 'linked')`;

/** How many inputs stand on a page of the inbox: about two screens. */
export const INBOX_PAGE = 30;

export interface InboxRow {
  id: string;
  number: number;
  text: ReadableText | null;
  channel: Channel;
  siteId: string | null;
  urgency: number;
  status: InputStatus;
  unread: boolean;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  /** The moment it came, or only its day (`YYYY-MM-DD`) where the time would tell who it was. */
  received: Date | string;
  setAsideUntil: string | null;
  group: InboxGroup;
  /** The main theme. */
  theme: { words: string; lang: string } | null;
  /** The words may contain what could tell who wrote them, and nobody has looked through them yet. */
  mayIdentify: boolean;
}

export interface InboxPage {
  rows: InboxRow[];
  /** Where the next page begins, for `before`; null on the last one. */
  next: string | null;
}

interface Row {
  id: string;
  number: number;
  textId: string;
  channel: Channel;
  siteId: string | null;
  urgency: number;
  status: InputStatus;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  receivedAt: Date | null;
  receivedOn: Date;
  setAsideUntil: Date | null;
  waitsForContributor: boolean;
  themeTextId: string | null;
  isLookedThrough: boolean;
}

/** Which page of which view of the inbox somebody wants. `before` is the `next` of the page before; anything else is the first page. */
export interface InboxWanted {
  filter: InboxFilter;
  narrowing?: InboxNarrowing;
  before?: string | null | undefined;
  most?: number;
}

/** A page of the inbox before its texts are read: their ids, and the page once they are there. */
export interface FoundInbox {
  textIds: string[];
  pageWith(texts: Map<string, ReadableText>): InboxPage;
}

/** A page of the inbox for an actor, with each input's words for a reader of `lang`: see {@link findInbox}. */
export async function listInbox(actor: Actor, { lang, ...wanted }: InboxWanted & { lang: string }): Promise<InboxPage> {
  const [{ textIds, pageWith }, { workingLanguage }] = await Promise.all([findInbox(actor, wanted), readProgramme(actor.programme)]);
  return pageWith(await wordsForTeam(actor, textIds, lang, workingLanguage));
}

/** A page of the inbox for an actor. The open ones come most urgent first, then newest; the done ones newest first. */
export async function findInbox(actor: Actor, { filter, narrowing = {}, before, most = INBOX_PAGE }: InboxWanted): Promise<FoundInbox> {
  const where = await viewWhere(actor, filter, narrowing);
  const place = readPlace(before);
  const page = filter === "done" ? newestFirst(where, place, most + 1) : urgentFirst(where, place, most + 1);
  const found = await readRows<Row>(actor, Prisma.sql`
    select i.id, i.number, i.text_id as "textId", i.channel, i.site_id as "siteId", i.urgency, i.status, i.ack_due_at as "ackDueAt",
           i.acknowledged_at as "acknowledgedAt", i.received_at as "receivedAt", i.received_on as "receivedOn",
           i.set_aside_until as "setAsideUntil", coalesce(last.side = 'team' and last.kind = 'question', false) as "waitsForContributor",
           theme.name_text_id as "themeTextId", exists (select from redactions r where r.text_id = i.text_id) as "isLookedThrough"
    from (${page}) i
    left join input_themes about on about.input_id = i.id and about.rank = 0
    left join themes theme on theme.id = about.theme_id
    left join lateral (select m.side, m.kind from messages m where m.input_id = i.id and m.kind <> 'note' order by m.id desc limit 1) last on true
    order by ${filter === "done" ? Prisma.sql`i.number desc` : Prisma.sql`i.urgency, i.number desc`}`);
  const shown = found.slice(0, most);
  const last = shown.at(-1);
  const next = found.length > most && last ? `${last.urgency}-${last.number}` : null;
  return {
    textIds: shown.flatMap(({ textId, themeTextId }) => (themeTextId ? [textId, themeTextId] : [textId])),
    pageWith: (texts) => ({ rows: shown.map((row) => rowOf(row, texts)), next }),
  };
}

/** Which inputs stand in a view of the inbox, as a condition on `inputs i`. */
export async function viewWhere(actor: Actor, filter: InboxFilter, narrowing: InboxNarrowing): Promise<Prisma.Sql> {
  const { timeZone } = await readProgramme(actor.programme);
  return Prisma.sql`${inboxWhere(actor)} and ${filterWhere(actor, filter, dayIn(now(), timeZone))}${await narrowedTo(actor, narrowing, timeZone)}`;
}

function filterWhere(actor: Actor, filter: InboxFilter, today: string): Prisma.Sql {
  const visible = Prisma.sql`(i.set_aside_until is null or i.set_aside_until <= ${today}::date)`;
  switch (filter) {
    case "open":
      return Prisma.sql`${OPEN} and ${visible}`;
    case "mine":
      return actor.kind === "person" ? Prisma.sql`${OPEN} and ${visible} and i.owner_id = ${actor.personId}::uuid` : Prisma.sql`false`;
    case "set_aside":
      return Prisma.sql`${OPEN} and i.set_aside_until > ${today}::date`;
    case "done":
      return Prisma.sql`i.status in ('answered', 'closed', 'withdrawn')`;
  }
}

const COLUMNS = Prisma.sql`i.id, i.number, i.text_id, i.channel, i.site_id, i.urgency, i.status, i.ack_due_at, i.acknowledged_at,
  i.received_at, i.received_on, i.set_aside_until`;

interface Place {
  urgency: number;
  number: number;
}

function newestFirst(where: Prisma.Sql, place: Place | null, most: number): Prisma.Sql {
  const older = place ? Prisma.sql`and i.number < ${place.number}` : Prisma.empty;
  return Prisma.sql`select ${COLUMNS} from inputs i where ${where} ${older} order by i.number desc ${limitTo(most)}`;
}

/** Two halves, each read straight from the index in its order: what is left of the place's urgency, and what is less urgent. */
function urgentFirst(where: Prisma.Sql, place: Place | null, most: number): Prisma.Sql {
  const part = (more: Prisma.Sql) =>
    Prisma.sql`select ${COLUMNS} from inputs i where ${where} ${more} order by i.urgency, i.number desc ${limitTo(most)}`;
  if (!place) return part(Prisma.empty);
  return Prisma.sql`
    select * from (
      (${part(Prisma.sql`and i.urgency = ${place.urgency} and i.number < ${place.number}`)})
      union all
      (${part(Prisma.sql`and i.urgency > ${place.urgency}`)})
    ) i order by i.urgency, i.number desc ${limitTo(most)}`;
}

function readPlace(before: string | null | undefined): Place | null {
  const found = /^([1-4])-(\d{1,9})$/.exec(before ?? "");
  return found ? { urgency: Number(found[1]), number: Number(found[2]) } : null;
}

function rowOf(row: Row, texts: Map<string, ReadableText>): InboxRow {
  const theme = row.themeTextId && texts.get(row.themeTextId);
  const text = texts.get(row.textId) ?? null;
  return {
    id: row.id,
    number: row.number,
    text,
    channel: row.channel,
    siteId: row.siteId,
    urgency: row.urgency,
    status: row.status,
    unread: row.status === "new",
    ackDueAt: row.ackDueAt,
    acknowledgedAt: row.acknowledgedAt,
    received: row.receivedAt ?? dayOnly(row.receivedOn),
    setAsideUntil: row.setAsideUntil && dayOnly(row.setAsideUntil),
    group: groupOf(row),
    theme: theme ? wordsFor(theme) : null,
    mayIdentify: text !== null && !text.erased && !row.isLookedThrough && looksIdentifying(text.words),
  };
}

/** A `date` of PostgreSQL as `YYYY-MM-DD`. */
export function dayOnly(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export interface InboxCount {
  /** Inputs that nobody has read, at most {@link COUNT_MOST}. */
  unread: number;
  /** Whether one of them is urgent. */
  urgent: boolean;
}

/** How much waits to be read in an actor's inbox. `today`: `YYYY-MM-DD` where the programme is. */
export function countInbox(actor: Actor, today: string): RowQuestion<InboxCount> {
  const where = Prisma.sql`${inboxWhere(actor)} and ${filterWhere(actor, "open", today)} and i.status = 'new'`;
  return rowQuestion<{ unread: number; urgency: number | null }, InboxCount>(
    Prisma.sql`
      select count(*)::int as unread, min(urgency) as urgency
      from (select i.urgency from inputs i where ${where} order by i.urgency, i.number desc ${limitTo(COUNT_MOST)}) i`,
    (row) => ({ unread: row?.unread ?? 0, urgent: (row?.urgency ?? 4) <= 2 }),
  );
}
