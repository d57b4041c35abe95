import { database, programmes } from "./db.ts";
import { allMigrations } from "./migrate.ts";

/** How long a database may take to answer before it counts as away, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Whether the database of every connected programme answers and has every migration of this version. */
export async function isDatabaseReady(): Promise<boolean> {
  const newest = allMigrations().at(-1)?.name ?? "";
  const schemas = programmes();
  if (schemas.length === 0) return false;
  const answers = schemas.map(async (schema) => {
    const { rowCount } = await database(schema).pool.query(
      `select from "_prisma_migrations" where migration_name = $1 and finished_at is not null and rolled_back_at is null`,
      [newest],
    );
    return rowCount !== 0;
  });
  const late = new Promise<boolean[]>((resolve) => setTimeout(() => resolve([false]), PATIENCE_MS).unref());
  const all = await Promise.race([Promise.all(answers).catch(() => [false]), late]);
  return all.every(Boolean);
}
