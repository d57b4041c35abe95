import { connect } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";
import { migrate } from "#app/platform/db/migrate.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { prepareEmptyProgramme } from "./empty-programme.server.ts";
import { seedSample } from "./sample/seed-sample.server.ts";
import type { Mode } from "./settings.ts";
import { allJobs } from "./worker/jobs.ts";

const BEING_WRITTEN = "Heard: the sample is being written";

/**
 * Brings a programme's schema up to date and fills it where it is empty: with the sample (demo, development), or with an
 * empty programme and its first administrator.
 */
export async function prepareProgramme(url: string, schema: string, mode: Mode, say: (line: string) => void): Promise<void> {
  const applied = await migrate(url, schema);
  await prepareJobs(url, schema, allJobs());
  const db = connect({ url, schema, connections: 4 });
  try {
    if (mode === "start") {
      await prepareEmptyProgramme(schema, env().HEARD_ADMIN, say);
      return;
    }
    if (applied.length === 0 && (await commentOf(db.pool, schema)) === BEING_WRITTEN) {
      // The start that wrote the sample was killed; half a sample is nobody's data.
      say("The sample programme was half written; writing it anew…");
      await db.pool.query(`drop schema "${schema}" cascade; drop schema if exists "${schema}_jobs" cascade`);
      await db.close();
      return await prepareProgramme(url, schema, mode, say);
    }
    const { rowCount } = await db.pool.query("select from programme");
    if (rowCount) return;
    say("Writing the sample programme…");
    await db.pool.query(`comment on schema "${schema}" is '${BEING_WRITTEN}'`);
    await seedSample(schema, say);
    await db.pool.query(`comment on schema "${schema}" is 'Heard: the sample'`);
  } finally {
    await db.close();
  }
}

async function commentOf(pool: ReturnType<typeof connect>["pool"], schema: string): Promise<string | null> {
  const { rows } = await pool.query<{ comment: string | null }>("select obj_description($1::regnamespace) as comment", [`"${schema}"`]);
  return rows[0]!.comment;
}
