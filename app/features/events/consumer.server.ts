import { now } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
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

/**
 * Hands a consumer the next sealed event that it wants; result and cursor move in one transaction.
 * Returns the event's place, or null where nothing waits or another process is at it.
 * @throws what the handler throws, with everything undone and the event still waiting.
 */
export async function advanceConsumer(programme: string, consumer: Consumer): Promise<bigint | null> {
  const names = consumer.events.map((event) => event.name);
  return database(programme).prisma.$transaction(
    async (tx) => {
      const cursor = await lockCursor(tx, consumer.name);
      if (cursor === null) return null;
      // Read before the events: a seal that comes in between is met the next time.
      const [head] = (await tx.$queryRaw`select coalesce(max(seq), 0)::bigint as seq from event_seals`) as [{ seq: bigint }];
      if (head.seq === cursor) return null;
      const [event] = await tx.$queryRaw<SealedEvent[]>`
        select s.seq, e.id, e.day, e.name, e.actor_kind as "actorKind", e.actor_id as "actorId",
               e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.payload, e.at
        from event_seals s join events e on e.id = s.event_id
        where s.seq > ${cursor} and s.seq <= ${head.seq} and e.name = any(${names}) order by s.seq limit 1`;
      if (!event) {
        // Nothing wanted up to the head that this statement saw: the cursor need not look there again.
        if (head.seq > cursor) await tx.$executeRaw`update cursors set seq = ${head.seq} where consumer = ${consumer.name}`;
        return null;
      }
      await consumer.handle({ event, tx, actor: { kind: "system", programme, tx } });
      await tx.$executeRaw`update cursors set seq = ${event.seq} where consumer = ${consumer.name}`;
      return event.seq;
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** Whether an event waits for its seal or for one of the consumers: one small query, so that looking often costs little. */
export async function hasWork(programme: string, consumers: readonly Consumer[]): Promise<boolean> {
  const { rows } = await database(programme).pool.query<{ waits: boolean }>(
    `select exists (select from event_seal_queue) or exists (
       select from unnest($1::text[]) name left join cursors c on c.consumer = name
       where coalesce(c.seq, 0) < (select coalesce(max(seq), 0) from event_seals)) as waits`,
    [consumers.map((consumer) => consumer.name)],
  );
  return rows[0]!.waits;
}

/** Passes over an event that a consumer could not handle, and keeps it for a person to see. */
export async function parkEvent(programme: string, consumer: Consumer, reason: string): Promise<void> {
  const names = consumer.events.map((event) => event.name);
  await database(programme).prisma.$transaction(async (tx) => {
    const cursor = await lockCursor(tx, consumer.name);
    if (cursor === null) return;
    const [next] = await tx.$queryRaw<{ seq: bigint }[]>`
      select s.seq from event_seals s join events e on e.id = s.event_id
      where s.seq > ${cursor} and e.name = any(${names}) order by s.seq limit 1`;
    if (!next) return;
    await tx.parkedEvent.create({ data: { consumer: consumer.name, seq: next.seq, reason, parkedAt: now() } });
    await tx.$executeRaw`update cursors set seq = ${next.seq} where consumer = ${consumer.name}`;
  });
}

async function lockCursor(tx: Tx, name: string): Promise<bigint | null> {
  await tx.$executeRaw`insert into cursors (consumer, seq) values (${name}, 0) on conflict do nothing`;
  const [row] = await tx.$queryRaw<{ seq: bigint }[]>`select seq from cursors where consumer = ${name} for update skip locked`;
  return row ? row.seq : null;
}

/**
 * Seals everything and lets every consumer finish, again and again until nothing waits: for tests and for the seed.
 * @throws the first error of a consumer.
 */
export async function settle(programme: string, consumers: readonly Consumer[]): Promise<void> {
  for (;;) {
    let moved = (await sealEvents(programme)) > 0;
    for (const consumer of consumers) {
      while ((await advanceConsumer(programme, consumer)) !== null) moved = true;
    }
    if (!moved) return;
  }
}
