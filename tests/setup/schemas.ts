import { randomBytes } from "node:crypto";
import pg from "pg";
import { connect, forget, type Database } from "#app/platform/db/db.ts";
import { migrate } from "#app/platform/db/migrate.ts";

/** Connected schemas of this process without a row, for the next test that wants one, and what one of them looks like. */
const free: Database[] = [];
let usual: string | undefined;
let cleaner: pg.Client | undefined;

/** A schema name that no other test uses. */
export function newSchemaName(): string {
  return `t_${randomBytes(8).toString("hex")}`;
}

/**
 * A migrated, connected schema without a row: one that an earlier test gave back, or else a new one. To empty a schema and keep
 * what is connected to it takes a tenth of the time of connecting it anew, and less than a fiftieth of making one.
 */
export async function takeSchema(url: string): Promise<Database> {
  const one = free.pop();
  if (one) return one;
  const schema = newSchemaName();
  await migrate(url, schema);
  const db = connect({ url, schema, connections: 5 });
  // Each test knows it under a name of its own.
  forget(schema);
  await db.pool.query(await emptying(db));
  cleaner ??= await cleanerOf(url);
  usual ??= await shapeOf(db);
  return db;
}

/** Empties a schema for the next test that wants one; one whose tables a test has changed is thrown away. */
export async function giveSchemaBack(db: Database): Promise<void> {
  if ((await shapeOf(db)) !== usual) {
    await db.pool.query(`drop schema "${db.schema}" cascade`);
    await db.close();
    return;
  }
  await cleaner!.query(`select "${db.schema}".tests_empty()`);
  free.push(db);
}

/** The statement that makes a function of a schema, which empties it. */
async function emptying({ pool, schema }: Database): Promise<string> {
  const { rows } = await pool.query<{ name: string; kind: string }>(
    `select relname as name, relkind as kind from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'S') and relname <> '_prisma_migrations' order by 1`,
  );
  const works = rows.map(({ name, kind }) => (kind === "r" ? `delete from "${schema}"."${name}";` : `perform setval('"${schema}"."${name}"', 1, false);`));
  return `create function tests_empty() returns void language plpgsql as $$ begin ${works.join("\n")} end $$`;
}

/**
 * The connection that empties schemas: it keeps the plans of that, which take most of the time. As a replica it runs without the
 * triggers that protect the log, and without asking what refers to what.
 */
async function cleanerOf(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: "-c session_replication_role=replica" });
  await client.connect();
  return client;
}

/** Sums that change with every table, column, constraint, trigger and function of the schema. */
async function shapeOf({ pool }: Database): Promise<string> {
  const schema = "current_schema()::regnamespace";
  const { rows } = await pool.query<{ shape: string }>(`select concat_ws(' ',
    (select sum(hashtext(c.relname || a.attname || a.attnotnull::text || a.attnum)::bigint) from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = ${schema} and a.attnum > 0),
    (select sum(hashtext(conname)::bigint) from pg_constraint where connamespace = ${schema}),
    (select sum(hashtext(c.relname || tgname || tgenabled::text)::bigint) from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = ${schema} and not tgisinternal),
    (select sum(hashtext(proname)::bigint) from pg_proc where pronamespace = ${schema})) as shape`);
  return rows[0]!.shape;
}
