import { randomBytes } from "node:crypto";
import { connect, forget, type Database } from "#app/platform/db/db.ts";
import { migrate } from "#app/platform/db/migrate.ts";

/** Connected schemas of this process without a row, for the next test that wants one, and what one of them looks like. */
const free: Database[] = [];
let usual: string | undefined;

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
  // As a replica: without the triggers that protect the log, and without asking what refers to what.
  await db.pool.query(
    `do $$ declare t regclass; begin
       set local session_replication_role = replica;
       for t in select oid from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'
       loop execute format('delete from %s', t); end loop;
       for t in select oid from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S'
       loop execute format('alter sequence %s restart', t); end loop;
     end $$`,
  );
  free.push(db);
}

/** A text that changes with every table, column, constraint, trigger and function of the schema. */
async function shapeOf({ pool }: Database): Promise<string> {
  const schema = "current_schema()::regnamespace";
  const { rows } = await pool.query<{ shape: string }>(`select md5(concat_ws('|',
    (select string_agg(c.relname || a.attname || a.attnotnull::text, ',' order by c.relname, a.attnum) from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = ${schema} and a.attnum > 0),
    (select string_agg(conname, ',' order by conname) from pg_constraint where connamespace = ${schema}),
    (select string_agg(tgname || tgenabled::text, ',' order by c.relname, tgname) from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = ${schema} and not tgisinternal),
    (select string_agg(proname, ',' order by proname) from pg_proc where pronamespace = ${schema}))) as shape`);
  return rows[0]!.shape;
}
