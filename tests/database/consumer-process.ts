/**
 * A process that does nothing but consume, for `killed-consumers.test.ts`, which kills it. It slows down between its write
 * and its commit, so that most kills fall into an open transaction.
 */
import { advanceConsumer, defineConsumer } from "#app/features/events/consumer.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { thingHappened } from "#tests/setup/sample-events.ts";

const [url, schema] = process.argv.slice(2) as [string, string];
connect({ url, schema, connections: 2 });

const consumer = defineConsumer({
  name: "killed",
  events: [thingHappened],
  async handle({ event, tx }) {
    await tx.$executeRaw`insert into handled (consumer, seq) values ('killed', ${event.seq})`;
    await tx.$executeRaw`select pg_sleep(0.003)`;
  },
});

await advanceConsumer(schema, consumer, 5);
process.stdout.write("working\n");
for (;;) {
  if ((await advanceConsumer(schema, consumer, 5)) === null) await new Promise((resolve) => setTimeout(resolve, 5));
}
