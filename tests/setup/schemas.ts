import pg from "pg";
import { migrate } from "#app/platform/db/migrate.ts";

/**
 * A migrated schema of this name without a row: one that an earlier test gave back, or else a new one. Cleaning a schema takes
 * a fiftieth of the time of making one.
 */
export async function takeSchema(url: string, name: string): Promise<void> {
  const [free] = await run<{ name: string }>(
    url,
    "delete from free_schemas where name = (select name from free_schemas for update skip locked limit 1) returning name",
  );
  if (!free) {
    await migrate(url, name);
    await run(url, `insert into free_schemas_shape ${shapeOf(name)}`);
    return;
  }
  await run(url, `alter schema "${free.name}" rename to "${name}"`);
  // Trigger functions carry the name of the schema in which they were made.
  await run(
    url,
    `do $$ declare f regprocedure; begin
       for f in select oid from pg_proc where pronamespace = '"${name}"'::regnamespace and proconfig is not null
       loop execute format('alter function %s set search_path = "${name}"', f); end loop;
     end $$`,
  );
}

/** Empties a schema for the next test that wants one; one whose tables a test has changed is thrown away. */
export async function giveSchemaBack(url: string, name: string): Promise<void> {
  const [shape] = await run<{ usual: boolean }>(url, `select shape in (select shape from free_schemas_shape) as usual from (${shapeOf(name)}) now`);
  if (!shape!.usual) {
    await run(url, `drop schema "${name}" cascade`);
    return;
  }
  // As a replica: without the triggers that protect the log, and without asking what refers to what.
  await run(
    url,
    `do $$ declare t regclass; begin
       set local session_replication_role = replica;
       for t in select oid from pg_class where relnamespace = '"${name}"'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'
       loop execute format('delete from %s', t); end loop;
       for t in select oid from pg_class where relnamespace = '"${name}"'::regnamespace and relkind = 'S'
       loop execute format('alter sequence %s restart', t); end loop;
     end $$`,
  );
  await run(url, "insert into free_schemas values ($1)", [name]);
}

/** Makes the place where schemas wait for the next test. */
export async function prepareSchemas(url: string): Promise<void> {
  await run(url, "create table free_schemas (name text); create table free_schemas_shape (shape text)");
}

/** A text that changes with every table, column, constraint, trigger and function of a schema. */
function shapeOf(name: string): string {
  const schema = `'"${name}"'::regnamespace`;
  return `select md5(concat_ws('|',
    (select string_agg(c.relname || a.attname || a.attnotnull::text, ',' order by c.relname, a.attnum) from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = ${schema} and a.attnum > 0),
    (select string_agg(conname, ',' order by conname) from pg_constraint where connamespace = ${schema}),
    (select string_agg(tgname || tgenabled::text, ',' order by c.relname, tgname) from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = ${schema} and not tgisinternal),
    (select string_agg(proname, ',' order by proname) from pg_proc where pronamespace = ${schema}))) as shape`;
}

async function run<Row extends pg.QueryResultRow>(url: string, sql: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
