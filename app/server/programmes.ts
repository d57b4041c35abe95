import { StartError } from "./start-error.ts";

/** Which programme (PostgreSQL schema) answers under which host name. */
export interface Programmes {
  schemas: string[];
  /** The schema for a host name that is not listed, or null where only listed ones are answered. */
  fallback: string | null;
  byHost: ReadonlyMap<string, string>;
}

/**
 * Reads HEARD_PROGRAMMES: `host=schema,host=schema`, where the host `*` means every other one. Unset: one programme in the
 * schema `heard`, under every host name.
 * @throws StartError where it cannot be read.
 */
export function readProgrammes(setting: string | undefined): Programmes {
  if (!setting) return { schemas: ["heard"], fallback: "heard", byHost: new Map() };
  const byHost = new Map<string, string>();
  let fallback: string | null = null;
  for (const part of setting.split(",")) {
    const [host = "", schema = ""] = part.split("=").map((side) => side.trim().toLowerCase());
    if (!host || !/^[a-z_][a-z0-9_]{0,50}$/.test(schema) || schema.startsWith("pg_") || schema === "public") {
      throw new StartError(`HEARD_PROGRAMMES cannot be read at "${part.trim()}". It is a list like clinic.example=clinic,other.example=other.`);
    }
    if (host === "*") fallback = schema;
    else byHost.set(host, schema);
  }
  return { schemas: [...new Set([...byHost.values(), ...(fallback ? [fallback] : [])])], fallback, byHost };
}
