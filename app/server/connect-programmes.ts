import { connect, programmes, type Database } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";
import { configuredProgrammes } from "./settings.ts";

/** Opens the database of every configured programme that this process has not opened yet. */
export function connectProgrammes(connections = 10): Database[] {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; the start-up sets it before anything connects");
  const open = new Set(programmes());
  return configuredProgrammes().schemas.filter((schema) => !open.has(schema)).map((schema) => connect({ url, schema, connections }));
}
