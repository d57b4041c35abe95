import { expect, test } from "vitest";
import { sealEvents } from "#app/features/events/seal-events.server.ts";
import { verifyLog } from "#app/features/events/verify-log.server.ts";
import { database } from "#app/platform/db/db.ts";
import { testProgramme } from "#tests/setup/programme.ts";
import { happen } from "#tests/setup/sample-events.ts";

test.each([
  "update events set name = 'thing.other'",
  "delete from events",
  "truncate events cascade",
  "update event_seals set hash = '\\x00'",
  "delete from event_seals",
  "truncate event_seals",
])("the database itself refuses: %s", async (sql) => {
  const programme = await testProgramme();
  await happen(programme, 2);
  await sealEvents(programme);

  await expect(database(programme).pool.query(sql)).rejects.toThrow("append-only");
  expect(await verifyLog(programme)).toEqual({ whole: true, events: 2 });
});

test("sealing gives committed events a gapless number, in the order in which they were committed", async () => {
  const programme = await testProgramme();
  await happen(programme, 3);
  expect(await sealEvents(programme)).toBe(3);
  await happen(programme, 2);
  expect(await sealEvents(programme)).toBe(2);
  expect(await sealEvents(programme)).toBe(0);

  expect(await sealed(programme)).toEqual([1, 2, 3, 1, 2].map((n, index) => ({ seq: String(index + 1), n })));
  expect(await verifyLog(programme)).toEqual({ whole: true, events: 5 });
  expect(await verifyLog(programme, 2), "read in pages").toEqual({ whole: true, events: 5 });
});

test("an empty log is whole", async () => {
  expect(await verifyLog(await testProgramme())).toEqual({ whole: true, events: 0 });
});

test.each([
  ["its name", "update events set name = 'thing.hushed'"],
  ["who did it", "update events set actor_kind = 'visitor'"],
  ["its payload", `update events set payload = '{"n": 99}'`],
  ["its record", "update events set subject_id = gen_random_uuid()"],
  ["its time", "update events set at = at + interval '1 millisecond'"],
  ["its day", "update events set day = day - 1"],
])("an event is found and located when somebody changed %s", async (_what, sql) => {
  const programme = await testProgramme();
  await happen(programme, 5);
  await sealEvents(programme);

  await asForger(programme, `${sql} where id = (select event_id from event_seals where seq = 3)`);

  expect(await verifyLog(programme)).toEqual({ whole: false, events: 2, seq: 3n, reason: "changed" });
});

test("an event that was taken out is found and located, with its seal and without", async () => {
  const [withSeal, withoutSeal] = [await testProgramme(), await testProgramme()];
  for (const programme of [withSeal, withoutSeal]) {
    await happen(programme, 5);
    await sealEvents(programme);
  }

  await asForger(withSeal, "delete from event_seals where seq = 4");
  await asForger(withoutSeal, "delete from events where id = (select event_id from event_seals where seq = 2)");

  expect(await verifyLog(withSeal)).toEqual({ whole: false, events: 3, seq: 4n, reason: "gap" });
  expect(await verifyLog(withoutSeal)).toMatchObject({ whole: false, events: 1, seq: 2n });
});

test("a seal that was made again for a changed event breaks the next one", async () => {
  const programme = await testProgramme();
  await happen(programme, 4);
  await sealEvents(programme);

  await asForger(programme, "update event_seals set hash = sha256('anything') where seq = 2");

  expect(await verifyLog(programme)).toMatchObject({ whole: false, seq: 2n, reason: "changed" });
});

test("many writers at once, several sealers at once: no gap, no double, nothing left out", async () => {
  const programme = await testProgramme();
  let writing = true;
  const sealers = Array.from({ length: 3 }, async () => {
    let own = 0;
    while (writing) own += await sealEvents(programme, 7);
    return own;
  });
  await Promise.all(Array.from({ length: 8 }, () => happen(programme, 15)));
  writing = false;
  let total = (await Promise.all(sealers)).reduce((sum, own) => sum + own, 0);
  for (let more = -1; more !== 0; total += more) more = await sealEvents(programme);

  expect(total).toBe(120);
  const { rows } = await database(programme).pool.query(
    "select count(*)::int as count, max(seq)::int as last, count(distinct event_id)::int as events, (select count(*)::int from event_seal_queue) as waiting from event_seals",
  );
  expect(rows).toEqual([{ count: 120, last: 120, events: 120, waiting: 0 }]);
  expect(await verifyLog(programme)).toEqual({ whole: true, events: 120 });
});

test("an event that commits late is sealed later; nothing that is sealed moves", async () => {
  const programme = await testProgramme();
  const slow = await database(programme).pool.connect();
  await slow.query("begin");
  await slow.query(
    `insert into events (id, day, name, actor_kind, subject_kind, subject_id, payload) values (gen_random_uuid(), now(), 'thing.happened', 'system', 'thing', gen_random_uuid(), '{"n": 0}')`,
  );
  await happen(programme, 2);
  await sealEvents(programme);
  await slow.query("commit");
  slow.release();
  await sealEvents(programme);

  expect((await sealed(programme)).map(({ n }) => n)).toEqual([1, 2, 0]);
  expect(await verifyLog(programme)).toEqual({ whole: true, events: 3 });
});

async function sealed(programme: string): Promise<{ seq: string; n: number }[]> {
  const { rows } = await database(programme).pool.query<{ seq: string; n: number }>(
    "select s.seq::text as seq, (e.payload->>'n')::int as n from event_seals s join events e on e.id = s.event_id order by s.seq",
  );
  return rows;
}

/** Runs a change as somebody who owns the server: triggers and foreign keys off. */
async function asForger(programme: string, sql: string): Promise<void> {
  const client = await database(programme).pool.connect();
  await client.query("set session_replication_role = replica");
  const { rowCount } = await client.query(sql);
  await client.query("set session_replication_role = origin");
  client.release();
  expect(rowCount).toBe(1);
}
