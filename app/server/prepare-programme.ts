import type pg from "pg";
import { connect } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";
import { migrate } from "#app/platform/db/migrate.ts";
import { withClient } from "#app/platform/db/with-client.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { shipRouting } from "#app/features/triage/ship-routing.server.ts";
import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { prepareEmptyProgramme } from "./empty-programme.server.ts";
import { seedSample } from "./sample/seed-sample.server.ts";
import type { Mode } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { allJobs } from "./worker/jobs.ts";

const BEING_WRITTEN = "Heard: the sample is being written";
const WRITTEN = "Heard: the sample";

/**
 * Brings a programme's schema up to date and fills it where it is empty: with the sample (demo, development), or with an
 * empty programme and its first administrator. One process at a time, however many start together.
 */
export async function prepareProgramme(url: string, schema: string, mode: Mode, say: (line: string) => void): Promise<void> {
  await withClient({ connectionString: url }, async (client) => {
    await client.query("select pg_advisory_lock(hashtextextended('heard-prepare-' || $1, 0))", [schema]);
    if (mode === "start" && !env().HEARD_DEMO) await prepareEmpty(url, schema, say);
    else await prepareSample(client, url, schema, say);
  });
}

async function prepareEmpty(url: string, schema: string, say: (line: string) => void): Promise<void> {
  await update(url, schema);
  await withProgramme(url, schema, async () => {
    await prepareEmptyProgramme(schema, env().HEARD_ADMIN, say);
    await prepareShipped(schema);
  });
}

async function prepareSample(client: pg.Client, url: string, schema: string, say: (line: string) => void): Promise<void> {
  if ((await commentOf(client, schema)) === BEING_WRITTEN) {
    say("The sample programme was left half written; writing it anew…");
    await client.query(`drop schema "${schema}" cascade; drop schema if exists "${schema}_jobs" cascade`);
  }
  await update(url, schema);
  const { rowCount } = await client.query(`select from "${schema}".programme`);
  if (rowCount) {
    // In the demo anybody signs in as anybody, which must never be so among real people's words.
    if ((await commentOf(client, schema)) !== WRITTEN) {
      throw new StartError(`The programme “${schema}” there is not the sample, and in the demo anybody may sign in as anybody. Start it with npm start, or choose another place with HEARD_DATA or DATABASE_URL.`);
    }
    return withProgramme(url, schema, () => prepareShipped(schema));
  }
  say("Writing the sample programme…");
  await client.query(`comment on schema "${schema}" is '${BEING_WRITTEN}'`);
  await withProgramme(url, schema, () => seedSample(schema, say));
  await client.query(`comment on schema "${schema}" is '${WRITTEN}'`);
}

/** What ships with Heard and a programme may lack: letters, replies, and how what people say is routed. */
async function prepareShipped(schema: string): Promise<void> {
  const actor = { kind: "system", programme: schema } as const;
  await prepareLetters(actor);
  await prepareReplies(actor);
  await shipRouting(actor);
}

async function update(url: string, schema: string): Promise<void> {
  await migrate(url, schema);
  await prepareJobs(url, schema, allJobs());
}

async function withProgramme(url: string, schema: string, work: () => Promise<void>): Promise<void> {
  const db = connect({ url, schema, connections: 4 });
  try {
    await work();
  } finally {
    await db.close();
  }
}

async function commentOf(client: pg.Client, schema: string): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    "select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = $1",
    [schema],
  );
  return rows[0]?.comment ?? null;
}
