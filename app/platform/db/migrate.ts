import { createHash, randomUUID } from "node:crypto";
import { withClient } from "./with-client.ts";

export interface Migration {
  name: string;
  sql: string;
}

const files = import.meta.glob<string>("/prisma/migrations/*/migration.sql", { query: "?raw", import: "default", eager: true });

/** All migrations of this version of Heard, in the order in which they apply. */
export function allMigrations(): Migration[] {
  return Object.entries(files)
    .map(([file, sql]) => ({ name: file.split("/").at(-2)!, sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Brings a programme's schema up to date and returns the names of the migrations that were applied.
 * One transaction a migration, one migrator at a time; recorded in `_prisma_migrations` with Prisma's own
 * columns and checksum, so that `prisma migrate status` agrees.
 * @throws MigrationError when an applied migration was changed since, or is not known to this version.
 */
export async function migrate(url: string, schema: string, migrations = allMigrations()): Promise<string[]> {
  return withClient({ connectionString: url, options: `-c search_path=${schema}` }, async (client) => {
    const applied: string[] = [];
    // Locked first: two that make the schema at once would meet in the catalogue.
    await client.query("select pg_advisory_lock(hashtextextended('heard-migrate-' || $1, 0))", [schema]);
    await client.query(`create schema if not exists "${schema}"`);
    await client.query(`create table if not exists "_prisma_migrations" (
      id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      `select migration_name, checksum from "_prisma_migrations" where rolled_back_at is null`,
    );
    const known = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    for (const name of known.keys()) {
      if (!migrations.some((migration) => migration.name === name)) throw new MigrationError("newer", name);
    }
    for (const { name, sql } of migrations) {
      const checksum = createHash("sha256").update(sql).digest("hex");
      const before = known.get(name);
      if (before === checksum) continue;
      if (before) throw new MigrationError("changed", name);
      await client.query("begin");
      try {
        await client.query(sql);
        await client.query(
          `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)`,
          [randomUUID(), checksum, name],
        );
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
      applied.push(name);
    }
    return applied;
  });
}

/** The database's migrations do not fit this version of Heard. */
export class MigrationError extends Error {
  constructor(
    readonly reason: "newer" | "changed",
    readonly migration: string,
  ) {
    super(
      reason === "newer"
        ? `The database was made by a newer version of Heard (it has "${migration}"). Start that version, or use another database.`
        : `The migration "${migration}" was changed after it was applied. Restore its file from the version that applied it.`,
    );
  }
}
