import { expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "#app/features/events/actor.ts";
import { defineEvent } from "#app/features/events/event-type.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { runStatement } from "#app/features/events/run-statement.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { testProgramme } from "#tests/setup/programme.ts";
import { thingHappened } from "#tests/setup/sample-events.ts";

const spoken = defineEvent("thing.spoken", "thing", z.object({ said: z.unknown() }));

test("a command writes its rows and one event, with who, what and when", async () => {
  const programme = await testProgramme();
  const [personId, subjectId] = [newId(), newId()];
  const moment = new Date("2026-03-05T23:59:59.123Z");

  const result = await at(moment, () =>
    runCommand({ kind: "person", programme, personId, grants: [] }, async ({ tx, now, record }) => {
      await tx.cursor.create({ data: { consumer: "row", seq: 1n } });
      await record(thingHappened, subjectId, { n: 4 });
      return now;
    }),
  );

  expect(result).toEqual(moment);
  expect(await database(programme).prisma.event.findMany()).toMatchObject([
    { name: "thing.happened", actorKind: "person", actorId: personId, subjectKind: "thing", subjectId, payload: { n: 4 }, at: moment, day: new Date("2026-03-05") },
  ]);
  expect(await rows(programme)).toEqual(["row"]);
});

test.each([
  ["a visitor", (programme: string): Actor => ({ kind: "visitor", programme }), { actorKind: "visitor", actorId: null }],
  ["the system", (programme: string): Actor => ({ kind: "system", programme }), { actorKind: "system", actorId: null }],
  [
    "the holder of a receipt",
    (programme: string): Actor => ({ kind: "receipt", programme, receiptId: "0190a000-0000-7000-8000-000000000001", inputId: newId() }),
    { actorKind: "receipt", actorId: "0190a000-0000-7000-8000-000000000001" },
  ],
])("%s is named in the event", async (_who, actor, expected) => {
  const programme = await testProgramme();
  await runCommand(actor(programme), ({ record }) => record(thingHappened, newId(), { n: 1 }));
  expect(await database(programme).prisma.event.findMany()).toMatchObject([expected]);
});

test.each([
  ["a refusal", new DomainError("errors:notAllowed", 403)],
  ["a bug", new TypeError("undefined is not a function")],
])("%s undoes everything that the command did", async (_what, error) => {
  const programme = await testProgramme();
  const run = runCommand({ kind: "visitor", programme }, async ({ tx, record }) => {
    await tx.cursor.create({ data: { consumer: "row", seq: 1n } });
    await record(thingHappened, newId(), { n: 1 });
    throw error;
  });
  await expect(run).rejects.toBe(error);
  await expectNothing(programme);
});

test.each([0, 2])("a command that records %i events is refused, with everything it did", async (count) => {
  const programme = await testProgramme();
  const run = runCommand({ kind: "visitor", programme }, async ({ tx, record }) => {
    await tx.cursor.create({ data: { consumer: "row", seq: 1n } });
    for (let n = 0; n < count; n += 1) await record(thingHappened, newId(), { n });
  });
  await expect(run).rejects.toThrow("exactly one event");
  await expectNothing(programme);
});

test("a command that finds everything as asked says so and records nothing", async () => {
  const programme = await testProgramme();
  await runCommand({ kind: "visitor", programme }, async ({ unchanged }) => unchanged());
  await expectNothing(programme);
});

test.each([
  ["words", "mi casera no contesta"],
  ["one word with a letter beyond ASCII", "José"],
  ["an address", "maria@example.org"],
  ["a phone number", "+1 555 010 0199"],
  ["nothing at all", ""],
  ["a very long code", "a".repeat(65)],
  ["words deep inside", { list: [{ note: "she told me" }] }],
])("a payload with %s is refused: words never reach the log", async (_what, said) => {
  const programme = await testProgramme();
  await expect(runCommand({ kind: "visitor", programme }, ({ record }) => record(spoken, newId(), { said }))).rejects.toThrow("not an id or a code");
  await expect(
    runStatement({ kind: "visitor", programme }, { columns: {}, parts: "kept as (select * from press)" }, { event: spoken, subjectId: newId(), payload: { said }, once: Buffer.from("one"), values: {} }),
  ).rejects.toThrow("not an id or a code");
  await expectNothing(programme);
});

test("a payload that does not fit its event is refused", async () => {
  const programme = await testProgramme();
  const wrong = { n: 1, extra: 2 } as { n: number };
  await expect(runCommand({ kind: "visitor", programme }, ({ record }) => record(thingHappened, newId(), wrong))).rejects.toThrow();
  await expectNothing(programme);
});

/** Writes a row of a table that is at hand: one of a name once, and none without a number. */
const WRITE_ROW = {
  columns: { consumer: "text", seq: "bigint" },
  parts: `done as (insert into cursors (consumer, seq) select consumer, seq from press on conflict do nothing returning consumer),
    kept as (select press.* from press join done using (consumer))`,
} as const;

const writeRow = (programme: string, consumer: string, n: number, { seq = 1, subjectId = newId() }: { seq?: number | null; subjectId?: string } = {}) =>
  runStatement({ kind: "visitor", programme }, WRITE_ROW, {
    event: thingHappened,
    subjectId,
    payload: { n },
    once: Buffer.from(consumer),
    values: { consumer, seq },
  });

test("a public write is one statement: its rows and its event, and both again never", async () => {
  const programme = await testProgramme();
  const subjectId = newId();

  expect(await writeRow(programme, "row", 5, { subjectId })).toBe(true);
  expect(await writeRow(programme, "row", 5, { subjectId }), "the same thing was already written").toBe(false);

  expect(await rows(programme)).toEqual(["row"]);
  expect(await database(programme).prisma.event.findMany()).toMatchObject([{ name: "thing.happened", subjectId, payload: { n: 5 }, actorKind: "visitor" }]);
});

test("a public write that the database refuses leaves nothing, not even its event", async () => {
  const programme = await testProgramme();
  await expect(writeRow(programme, "row", 5, { seq: null })).rejects.toThrow("null value");
  await expectNothing(programme);
});

test("twenty of the same public write at once leave one", async () => {
  const programme = await testProgramme();
  const results = await Promise.all(Array.from({ length: 20 }, () => writeRow(programme, "row", 1)));
  expect(results.filter(Boolean)).toHaveLength(1);
  expect(await database(programme).prisma.event.count()).toBe(1);
});

test("public writes at the same time share statements, and each has its own row and event", async () => {
  const programme = await testProgramme();
  const subjects = Array.from({ length: 120 }, () => newId());
  const results = await Promise.all(subjects.map((subjectId, n) => writeRow(programme, `row ${n}`, n, { subjectId })));
  expect(results.every(Boolean)).toBe(true);
  expect(await rows(programme)).toHaveLength(120);
  const { prisma, pool } = database(programme);
  const events = await prisma.event.findMany();
  expect(events.map(({ subjectId, payload }) => [subjectId, payload]).toSorted()).toEqual(subjects.map((subjectId, n) => [subjectId, { n }]).toSorted());
  const { rows: [transactions] } = await pool.query<{ count: number }>("select count(distinct xmin::text)::int as count from events");
  expect(transactions!.count).toBeLessThan(10);
});

test("of presses at the same time half go first, so that this process has something to do while the database writes", async () => {
  const programme = await testProgramme();
  await Promise.all(Array.from({ length: 8 }, (_, n) => writeRow(programme, `row ${n}`, n)));
  const { rows: transactions } = await database(programme).pool.query<{ count: number }>("select count(*)::int as count from events group by xmin::text order by 1");
  expect(transactions.map(({ count }) => count)).toEqual([4, 4]);
});

test("what was being written when the database went away is written once it is back, and once", async () => {
  const programme = await testProgramme();
  const other = await database(programme).pool.connect();
  try {
    await other.query("begin; lock table cursors in access exclusive mode");
    const press = writeRow(programme, "row", 1);
    const waiting = async () => (await other.query<{ pid: number }>("select pid from pg_locks where not granted and relation = 'cursors'::regclass")).rows;
    await expect.poll(waiting, { interval: 10 }).toHaveLength(1);
    await other.query("select pg_terminate_backend($1)", [(await waiting())[0]!.pid]);
    await expect.poll(waiting, { interval: 10 }).toEqual([]);
    await other.query("commit");
    expect(await press).toBe(true);
  } finally {
    other.release();
  }
  expect(await rows(programme)).toEqual(["row"]);
  expect(await database(programme).prisma.event.count()).toBe(1);
});

test("what the database refuses, it refuses alone: what was pressed beside it is written", async () => {
  const programme = await testProgramme();
  const results = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => writeRow(programme, `row ${n}`, n, { seq: n % 10 === 7 ? null : 1 })));
  const refused = results.flatMap(({ status }, n) => (status === "rejected" ? [n] : []));
  expect(refused).toEqual([7, 17, 27]);
  expect(await rows(programme)).toHaveLength(27);
  expect(await database(programme).prisma.event.count()).toBe(27);
});

test("two statements that wait for each other's rows: what was broken off is written after all, each row once", async () => {
  const programme = await testProgramme();
  const other = await database(programme).pool.connect();
  try {
    await other.query("begin; insert into cursors (consumer, seq) values ('b', 1)");
    // Two go first; the next two wait for them and share a statement, which keeps `a` and waits for the other's `b`.
    const presses = Promise.all(["one", "two", "a", "b"].map((consumer, n) => writeRow(programme, consumer, n)));
    await expect.poll(async () => (await other.query("select from pg_locks where not granted")).rowCount, { interval: 10 }).toBe(1);
    // PostgreSQL breaks off ours; of `a` whoever is first now keeps it.
    const { rowCount: theirs } = await other.query("insert into cursors (consumer, seq) values ('a', 1) on conflict do nothing");
    await other.query("commit");
    expect(await presses).toEqual([true, true, theirs === 0, false]);
    expect(await database(programme).prisma.event.count()).toBe(theirs === 0 ? 3 : 2);
  } finally {
    other.release();
  }
  expect((await rows(programme)).toSorted()).toEqual(["a", "b", "one", "two"]);
});

test("public writes that cannot be written at all fail, each of them, and the next ones are written", async () => {
  const programme = await testProgramme();
  const { pool } = database(programme);
  await pool.query("alter table cursors rename to cursors_elsewhere");
  const results = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => writeRow(programme, `row ${n}`, n)));
  await pool.query("alter table cursors_elsewhere rename to cursors");
  expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => "rejected"));
  await expectNothing(programme);
  expect(await writeRow(programme, "row", 1)).toBe(true);
});

test("a command of one programme never touches another", async () => {
  const [one, two] = [await testProgramme(), await testProgramme()];
  await Promise.all([
    runCommand({ kind: "system", programme: one }, async ({ tx, record }) => {
      await tx.cursor.create({ data: { consumer: "of one", seq: 1n } });
      await tx.$executeRaw`update cursors set seq = 2`;
      await record(thingHappened, newId(), { n: 1 });
    }),
    runCommand({ kind: "system", programme: two }, async ({ tx, record }) => {
      await tx.cursor.create({ data: { consumer: "of two", seq: 1n } });
      await record(thingHappened, newId(), { n: 2 });
    }),
  ]);
  expect(await rows(one)).toEqual(["of one"]);
  expect(await rows(two)).toEqual(["of two"]);
  expect((await database(two).prisma.event.findMany()).map((event) => event.payload)).toEqual([{ n: 2 }]);
});

async function rows(programme: string): Promise<string[]> {
  return (await database(programme).prisma.cursor.findMany({ orderBy: { consumer: "asc" } })).map((row) => row.consumer);
}

async function expectNothing(programme: string): Promise<void> {
  expect(await rows(programme)).toEqual([]);
  expect(await database(programme).prisma.event.count()).toBe(0);
  expect(await database(programme).prisma.eventSealQueue.count()).toBe(0);
}
