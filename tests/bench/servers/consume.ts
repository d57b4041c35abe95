import { consumersWithWork } from "#app/features/events/consumer.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { migrate } from "#app/platform/db/migrate.ts";
import { allConsumers } from "#app/server/worker/consumers.ts";

/** How many events lie before every consumer when it looks. */
const WAITING = 10;

/**
 * How long it takes to see which consumers have work, with a few events before them, in a log of `events`: milliseconds, one
 * number a time. The events are all of a kind, sealed with a hash that is none, since nobody checks them here.
 */
export async function lookingTimes(url: string, { events, times }: { events: number; times: number }): Promise<number[]> {
  const schema = `bench_log_${events}`;
  await migrate(url, schema);
  const db = connect({ url, schema, connections: 2 });
  try {
    await db.pool.query(`
      set session_replication_role = replica;
      insert into events (id, day, name, actor_kind, subject_kind, subject_id, payload, at)
        select gen_random_uuid(), current_date, 'text.translated', 'system', 'text', gen_random_uuid(), '{"lang": "es", "ownerKind": "survey", "ownerId": null}', now()
        from generate_series(1, ${events});
      insert into event_seals (seq, event_id, hash) select row_number() over (), id, '\\x00' from events;
      set session_replication_role = origin;
      analyze`);
    const consumers = allConsumers();
    await consumersWithWork(schema, consumers);
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      await db.pool.query("update cursors set seq = $1", [events - WAITING]);
      const started = performance.now();
      const found = await consumersWithWork(schema, consumers);
      took.push(performance.now() - started);
      if (found.length === 0) throw new Error("no consumer has work");
    }
    return took;
  } finally {
    await db.close();
  }
}
