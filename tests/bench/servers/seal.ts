import { sealEvents } from "#app/features/events/seal-events.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { migrate } from "#app/platform/db/migrate.ts";

const INSERT = `insert into events (id, day, name, actor_kind, subject_kind, subject_id, payload, at)
  select gen_random_uuid(), current_date, 'input.received', 'visitor', 'input', gen_random_uuid(),
         '{"channel": "web", "lang": "es", "urgency": 4, "flags": []}', date_trunc('milliseconds', clock_timestamp())
  from generate_series(1, $1)`;

/** Seals `count` events in a schema of its own, some times. Returns events per second, one number a time. */
export async function sealingSpeeds(url: string, options: { count: number; times: number }): Promise<number[]> {
  const schema = "bench_seal";
  await migrate(url, schema);
  const db = connect({ url, schema, connections: 2 });
  const speeds: number[] = [];
  try {
    for (let time = 0; time < options.times; time += 1) {
      await db.pool.query(INSERT, [options.count]);
      const started = performance.now();
      let sealed = 0;
      for (let now = await sealEvents(schema); now > 0; now = await sealEvents(schema)) sealed += now;
      if (sealed !== options.count) throw new Error(`${sealed} of ${options.count} events were sealed`);
      speeds.push(sealed / ((performance.now() - started) / 1000));
    }
  } finally {
    await db.close();
  }
  return speeds;
}
