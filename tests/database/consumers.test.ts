import { expect, test } from "vitest";
import { advanceConsumer, consumersWithWork, defineConsumer, parkEvent, settle } from "#app/features/events/consumer.server.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealEvents } from "#app/features/events/seal-events.server.ts";
import { defineEvent } from "#app/features/events/event-type.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { z } from "zod";
import { testProgramme } from "#tests/setup/programme.ts";
import { happen, thingHappened } from "#tests/setup/sample-events.ts";

const thingFollowed = defineEvent("thing.followed", "thing", z.strictObject({ n: z.number() }));

/** A consumer that writes down what it was handed, in the cursor's transaction. */
function recorder(name = "recorder", after: (n: number) => void = () => {}) {
  return defineConsumer({
    name,
    events: [thingHappened],
    async handle({ event, tx }) {
      await tx.$executeRaw`insert into handled (consumer, seq) values (${name}, ${event.seq})`;
      after(event.payload.n as number);
    },
  });
}

async function programmeWithEvents(count: number): Promise<string> {
  const programme = await testProgramme();
  await database(programme).pool.query("create table handled (consumer text, seq bigint)");
  await happen(programme, count);
  return programme;
}

async function handled(programme: string, name = "recorder"): Promise<number[]> {
  const { rows } = await database(programme).pool.query<{ seq: string }>("select seq::text from handled where consumer = $1 order by handled.seq", [name]);
  return rows.map((row) => Number(row.seq));
}

test("each consumer is handed every sealed event once, in order", async () => {
  const programme = await programmeWithEvents(12);
  const [one, two] = [recorder("one"), recorder("two")];

  expect(await advanceConsumer(programme, one), "nothing is sealed yet").toBe(null);
  await sealEvents(programme);
  expect(await advanceConsumer(programme, one, 1)).toEqual({ seq: 1n, hasMore: true });
  expect(await advanceConsumer(programme, one, 1)).toEqual({ seq: 2n, hasMore: true });
  expect(await advanceConsumer(programme, one, 3), "several in one transaction").toEqual({ seq: 5n, hasMore: true });
  await settle(programme, [one, two]);
  await settle(programme, [one, two]);

  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(await handled(programme, "one")).toEqual(all);
  expect(await handled(programme, "two")).toEqual(all);
});

test("a consumer is not handed events of other names, and does not look at them again", async () => {
  const programme = await programmeWithEvents(1);
  for (let n = 0; n < 3; n += 1) await runCommand({ kind: "system", programme }, ({ record }) => record(thingFollowed, newId(), { n }));
  const consumer = recorder();

  await settle(programme, [consumer]);

  expect(await handled(programme)).toEqual([1]);
  expect(await database(programme).prisma.cursor.findMany()).toEqual([{ consumer: "recorder", seq: 4n }]);
});

test("an error undoes what the consumer wrote, and the event waits", async () => {
  const programme = await programmeWithEvents(3);
  let broken = true;
  const consumer = recorder("recorder", (n) => {
    if (n === 2 && broken) throw new Error("cannot yet");
  });

  await expect(settle(programme, [consumer])).rejects.toThrow("cannot yet");
  expect(await handled(programme)).toEqual([1]);

  broken = false;
  await settle(programme, [consumer]);
  expect(await handled(programme)).toEqual([1, 2, 3]);
});

test("of several events in one transaction those before a failure are kept, and handled once", async () => {
  const programme = await programmeWithEvents(9);
  await sealEvents(programme);
  const consumer = recorder("recorder", (n) => {
    if (n === 7) throw new Error("never");
  });

  expect(await advanceConsumer(programme, consumer)).toEqual({ seq: 6n, hasMore: true });
  expect(await handled(programme)).toEqual([1, 2, 3, 4, 5, 6]);
  await expect(advanceConsumer(programme, consumer)).rejects.toThrow("never");
  await parkEvent(programme, consumer, "never");
  await settle(programme, [consumer]);
  expect(await handled(programme)).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
});

test("a parked event is passed over and kept for a person to see", async () => {
  const programme = await programmeWithEvents(3);
  const consumer = recorder("recorder", (n) => {
    if (n === 2) throw new Error("never");
  });
  await expect(settle(programme, [consumer])).rejects.toThrow("never");

  await parkEvent(programme, consumer, "never");
  await settle(programme, [consumer]);

  expect(await handled(programme)).toEqual([1, 3]);
  expect(await database(programme).prisma.parkedEvent.findMany()).toMatchObject([{ consumer: "recorder", seq: 2n, reason: "never" }]);
  await parkEvent(programme, consumer, "nothing waits");
  expect(await database(programme).prisma.parkedEvent.count()).toBe(1);
});

test("what follows from an event is a command in the cursor's transaction: both or neither, and it names the system", async () => {
  const programme = await programmeWithEvents(1);
  let broken = true;
  const consumer = defineConsumer({
    name: "follower",
    events: [thingHappened],
    async handle({ actor, event }) {
      await runCommand(actor, ({ record }) => record(thingFollowed, event.subjectId, { n: 1 }));
      if (broken) throw new Error("after the command");
    },
  });

  await expect(settle(programme, [consumer])).rejects.toThrow("after the command");
  expect(await database(programme).prisma.event.count({ where: { name: "thing.followed" } })).toBe(0);

  broken = false;
  await settle(programme, [consumer]);
  expect(await database(programme).prisma.event.findMany({ where: { name: "thing.followed" } })).toMatchObject([{ actorKind: "system" }]);
});

test("events that consumers cause are sealed and consumed until nothing waits", async () => {
  const programme = await programmeWithEvents(2);
  const follower = defineConsumer({
    name: "follower",
    events: [thingHappened],
    async handle({ actor, event }) {
      await runCommand(actor, ({ record }) => record(thingFollowed, event.subjectId, { n: 1 }));
    },
  });
  const last = defineConsumer({
    name: "last",
    events: [thingFollowed],
    async handle({ tx, event }) {
      await tx.$executeRaw`insert into handled (consumer, seq) values ('last', ${event.seq})`;
    },
  });

  await settle(programme, [last, follower]);

  expect(await handled(programme, "last")).toEqual([3, 4]);
  expect(await database(programme).prisma.eventSealQueue.count()).toBe(0);
});

test("ten processes' worth of the same consumer at once handle each event once", async () => {
  const programme = await programmeWithEvents(60);
  await sealEvents(programme);
  const consumer = recorder();

  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let idle = 0; idle < 20; ) idle = (await advanceConsumer(programme, consumer, 3)) === null ? idle + 1 : 0;
    }),
  );
  await settle(programme, [consumer]);

  expect(await handled(programme)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
});

test("a consumer of one programme is never handed another's events", async () => {
  const [one, two] = [await programmeWithEvents(3), await programmeWithEvents(5)];
  const consumer = recorder();

  await Promise.all([settle(one, [consumer]), settle(two, [consumer])]);

  expect(await handled(one)).toHaveLength(3);
  expect(await handled(two)).toHaveLength(5);
});

test("what lies far ahead is found a few events at a time, however many of them nobody wants", async () => {
  const programme = await programmeWithEvents(7);
  const follows = defineConsumer({ name: "follows", events: [thingFollowed], handle: async () => {} });
  const idle = defineConsumer({ name: "idle", events: [{ name: "nothing.such" }], handle: () => Promise.reject(new Error("handed what it does not want")) });
  await runCommand({ kind: "system", programme }, ({ record }) => record(thingFollowed, newId(), { n: 8 }));
  await sealEvents(programme);
  expect((await consumersWithWork(programme, [idle, follows], 2)).map(({ name }) => name)).toEqual(["follows"]);
  const { rows } = await database(programme).pool.query<{ consumer: string; seq: string }>("select consumer, seq::text from cursors order by consumer");
  // Nobody wants the first six; of the two after them one is wanted.
  expect(rows).toEqual([{ consumer: "follows", seq: "6" }, { consumer: "idle", seq: "8" }]);
  expect(await consumersWithWork(programme, [idle], 2)).toEqual([]);
});

test("consumers that want nothing of what happened are moved on at once; the others keep their place", async () => {
  const programme = await programmeWithEvents(3);
  const [wanting, other] = [recorder("wanting"), defineConsumer({ name: "other", events: [thingFollowed], handle: () => Promise.reject(new Error("handed what it does not want")) })];
  const cursors = async () => {
    const { rows } = await database(programme).pool.query<{ consumer: string; seq: string }>("select consumer, seq::text from cursors order by consumer");
    return rows.map(({ consumer, seq }) => `${consumer} ${seq}`);
  };

  expect(await consumersWithWork(programme, [wanting, other]), "nothing is sealed yet").toEqual([]);
  await sealEvents(programme);
  expect((await consumersWithWork(programme, [other, wanting])).map(({ name }) => name)).toEqual(["wanting"]);
  expect(await cursors()).toEqual(["other 3", "wanting 0"]);

  // Somebody at work on one of them holds up nobody.
  await advanceConsumer(programme, wanting, 1);
  const holder = await database(programme).pool.connect();
  await holder.query("begin; select 1 from cursors where consumer = 'other' for update");
  await happen(programme, 1);
  await sealEvents(programme);
  expect((await consumersWithWork(programme, [wanting, other])).map(({ name }) => name)).toEqual(["wanting"]);
  expect(await cursors()).toEqual(["other 3", "wanting 1"]);
  await holder.query("rollback");
  holder.release();

  await settle(programme, [wanting, other]);
  expect(await cursors()).toEqual(["other 4", "wanting 4"]);
  expect(await handled(programme, "wanting")).toEqual([1, 2, 3, 4]);
});
