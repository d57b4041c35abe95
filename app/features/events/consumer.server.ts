import { now } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
import { prepared } from "#app/platform/db/prepared.ts";
import type { SystemActor } from "./actor.ts";
import type { SealedEvent } from "./event-type.ts";
import { sealEvents } from "./seal-events.server.ts";

export interface ConsumerContext {
  event: SealedEvent;
  /** The transaction in which the cursor moves: what is written through it happens exactly once. */
  tx: Tx;
  /** For commands: they join this transaction. */
  actor: SystemActor;
}

/** What follows from events. Each event is handled once by each consumer. */
export interface Consumer {
  name: string;
  /** The events it wants, by their names. */
  events: readonly { readonly name: string }[];
  handle(context: ConsumerContext): Promise<void>;
}

/** Declares a consumer. `name` is its cursor's name and never changes. No network inside `handle`. */
export function defineConsumer(consumer: Consumer): Consumer {
  return consumer;
}

/** How far a consumer came. */
export interface Advance {
  /** The place up to which nothing that it wants waits, unless there is more. */
  seq: bigint;
  /** As many events came as were asked for: more may wait. */
  hasMore: boolean;
}

/** How many events of a consumer may share a transaction: enough to make its own statements small beside theirs. */
const BATCH = 25;

/**
 * Hands a consumer the next sealed events that it wants, at most `most` of them; results and cursor move in one transaction.
 * Where one of several fails, those before it are handed over again and kept.
 * Returns how far it came, or null where nothing waits or another process is at it.
 * @throws what the handler throws for the first of them, with everything undone and the event still waiting.
 */
export async function advanceConsumer(programme: string, consumer: Consumer, most = BATCH): Promise<Advance | null> {
  let handled = 0;
  try {
    return await handOver(programme, consumer, most, () => (handled += 1));
  } catch (error) {
    if (handled === 0) throw error;
    return handOver(programme, consumer, handled, () => {});
  }
}

async function handOver(programme: string, consumer: Consumer, most: number, onHandled: () => void): Promise<Advance | null> {
  const names = consumer.events.map((event) => event.name);
  return database(programme).prisma.$transaction(
    async (tx) => {
      const cursor = await lockCursor(tx, consumer.name);
      // The head was read before the events: a seal that comes in between is met the next time. It may even lie before the cursor,
      // which another process moved after the head was read.
      if (cursor === null || cursor.head <= cursor.seq) return null;
      // Event by event, as in WITH_WORK: from the cursor on until there are enough.
      const events = await tx.$queryRaw<SealedEvent[]>`
        select s.seq, e.id, e.day, e.name, e.actor_kind as "actorKind", e.actor_id as "actorId",
               e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.payload, e.at
        from (select seq, event_id from event_seals where seq > ${cursor.seq} and seq <= ${cursor.head} order by seq) s,
          lateral (select * from events where id = s.event_id offset 0) e
        where e.name = any(${names}) order by s.seq limit ${most}`;
      for (const event of events) {
        await consumer.handle({ event, tx, actor: { kind: "system", programme, tx } });
        onHandled();
      }
      // Nothing more is wanted up to the head: the cursor need not look there again.
      const hasMore = events.length === most;
      const last = hasMore ? events.at(-1)!.seq : cursor.head;
      await tx.$executeRaw`update cursors set seq = ${last} where consumer = ${consumer.name}`;
      return events.length === 0 ? null : { seq: last, hasMore };
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

const WAITS = `
  select exists (select from event_seal_queue) or exists (
    select from unnest($1::text[]) name left join cursors c on c.consumer = name
    where coalesce(c.seq, 0) < (select coalesce(max(seq), 0) from event_seals)) as waits`;

/** Whether an event waits for its seal or for one of the consumers: one small query, so that looking often costs little. */
export async function hasWork(programme: string, consumers: readonly Consumer[]): Promise<boolean> {
  const { rows } = await database(programme).pool.query<{ waits: boolean }>(prepared(WAITS, [consumers.map((consumer) => consumer.name)]));
  return rows[0]!.waits;
}

/** How far ahead of a cursor is looked at once: a log of any length costs the same. */
const LOOK_AHEAD = 1000;

/**
 * Those of some consumers before whom an event lies that they want, in their order. The cursors of the others move on in the same
 * statement: most events are wanted by one consumer or none, and each would otherwise cost every consumer a transaction of its
 * own. What lies more than `ahead` events before a cursor is looked at when the nearer ones are done.
 */
export async function consumersWithWork(programme: string, consumers: readonly Consumer[], ahead = LOOK_AHEAD): Promise<Consumer[]> {
  const { pool } = database(programme);
  const names = consumers.map((consumer) => consumer.name);
  const wanted = consumers.map((consumer) => consumer.events.map((event) => event.name).join(","));
  await pool.query("insert into cursors (consumer, seq) select unnest($1::text[]), 0 on conflict do nothing", [names]);
  for (;;) {
    const { rows } = await pool.query<{ waiting: string[]; hasMore: boolean }>(WITH_WORK, [names, wanted, ahead]);
    const { waiting, hasMore } = rows[0]!;
    if (waiting.length > 0 || !hasMore) return consumers.filter((consumer) => waiting.includes(consumer.name));
  }
}

/**
 * What lies before each place where cursors stand, which is mostly one and the same, is read once, event by event: the planner
 * cannot know how little that is, and would read the whole log where it may choose.
 */
const WITH_WORK = `
  with head as (select coalesce(max(seq), 0) as seq from event_seals),
    places as (select distinct c.seq from cursors c, head h where c.consumer = any($1::text[]) and c.seq < h.seq),
    before as materialized (
      select p.seq, max(s.seq) as upto, array_agg(distinct e.name) as names
      from places p, lateral (select seq, event_id from event_seals where seq > p.seq order by seq limit $3) s,
        lateral (select name from events where id = s.event_id offset 0) e
      group by p.seq),
    waiting as (
      select w.consumer from unnest($1::text[], $2::text[]) as w (consumer, wanted)
      join cursors c on c.consumer = w.consumer join before b on b.seq = c.seq
      where b.names && string_to_array(w.wanted, ',')),
    idle as (
      select c.consumer, b.upto from cursors c join before b on b.seq = c.seq
      where c.consumer = any($1::text[]) and c.consumer not in (select consumer from waiting)
      for update of c skip locked),
    passed as (update cursors c set seq = i.upto from idle i where c.consumer = i.consumer and c.seq < i.upto returning c.seq)
  select coalesce((select array_agg(consumer) from waiting), '{}') as waiting, exists (select from passed p, head h where p.seq < h.seq) as "hasMore"`;

/** Passes over an event that a consumer could not handle, and keeps it for a person to see. */
export async function parkEvent(programme: string, consumer: Consumer, reason: string): Promise<void> {
  const names = consumer.events.map((event) => event.name);
  await database(programme).prisma.$transaction(async (tx) => {
    const cursor = await lockCursor(tx, consumer.name);
    if (cursor === null) return;
    const [next] = await tx.$queryRaw<{ seq: bigint }[]>`
      select s.seq from event_seals s join events e on e.id = s.event_id
      where s.seq > ${cursor.seq} and e.name = any(${names}) order by s.seq limit 1`;
    if (!next) return;
    await tx.parkedEvent.create({ data: { consumer: consumer.name, seq: next.seq, reason, parkedAt: now() } });
    await tx.$executeRaw`update cursors set seq = ${next.seq} where consumer = ${consumer.name}`;
  });
}

/** Where a consumer stands, held until the end of the transaction, and the head of the log at that moment. */
async function lockCursor(tx: Tx, name: string): Promise<{ seq: bigint; head: bigint } | null> {
  // Made where it is not there yet; one that another process holds is passed by.
  const [row] = await tx.$queryRaw<{ seq: bigint; head: bigint }[]>`
    with made as (insert into cursors (consumer, seq) values (${name}, 0) on conflict do nothing returning seq),
      found as (select seq from cursors where consumer = ${name} for update skip locked)
    select seq, (select coalesce(max(seq), 0)::bigint from event_seals) as head from (select seq from made union all select seq from found) mine`;
  return row ?? null;
}

/**
 * Seals everything and lets every consumer finish, again and again until nothing waits: for tests and for the seed.
 * @throws the first error of a consumer.
 */
export async function settle(programme: string, consumers: readonly Consumer[]): Promise<void> {
  for (;;) {
    let moved = (await sealEvents(programme)) > 0;
    for (const consumer of await consumersWithWork(programme, consumers)) {
      for (let hasMore = true; hasMore; ) {
        const advance = await advanceConsumer(programme, consumer);
        moved ||= advance !== null;
        hasMore = advance?.hasMore ?? false;
      }
    }
    if (!moved) return;
  }
}
