/**
 * Writes the next migration: the difference between the schema of the last migration and today's.
 * `npm run migration -- add-themes` → prisma/migrations/<time>_add_themes/migration.sql
 *
 * Works without downloading anything: the schema engine comes as WebAssembly from the npm registry.
 * What Prisma's schema cannot say (checks, triggers, partial indexes) is added by hand to the same file.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startPostgres } from "../tests/setup/start-postgres.mjs";
import { diffSchemas } from "./schema-engine.mjs";

const here = import.meta.dirname;
const name = (process.argv[2] ?? "").trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Name the migration: npm run migration -- add-themes");
  process.exit(1);
}

/** All `*.prisma` files of the schema, as the schema engine wants them. */
const today = readdirSync(here)
  .filter((file) => file.endsWith(".prisma"))
  .sort()
  .map((file) => ({ path: file, content: readFileSync(path.join(here, file), "utf8") }));

const snapshotFile = path.join(here, "migrations", "schema-of-last-migration.json");
let last = null;
try {
  last = JSON.parse(readFileSync(snapshotFile, "utf8"));
} catch {
  // The first migration starts from nothing.
}

const server = await startPostgres();
const sql = await diffSchemas(last, today, server.url).finally(() => server.stop());
if (sql.includes("This is an empty migration")) {
  console.log("Nothing changed: no migration is needed.");
} else {
  const time = new Date().toISOString().replaceAll(/[-:T]/g, "").slice(0, 14);
  const folder = path.join(here, "migrations", `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  writeFileSync(snapshotFile, `${JSON.stringify(today, null, 1)}\n`);
  console.log(`Wrote ${path.relative(process.cwd(), folder)}. Add by hand what the schema cannot say, then read it once more.`);
}
