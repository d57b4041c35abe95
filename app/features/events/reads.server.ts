import pg from "pg";
import { database, type Tx } from "#app/platform/db/db.ts";
import { preparedName } from "#app/platform/db/prepared.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Actor } from "./actor.ts";

/** The database for queries of an actor: their own programme's and no other. Never used to write. */
export function reads(actor: Actor): Tx {
  return actor.kind === "system" && actor.tx ? actor.tx : database(actor.programme).prisma;
}

/**
 * The rows of one SQL query for an actor, as `$queryRaw` would give them but straight from the driver: for lists that many
 * pages ask for, where the way through Prisma costs more than the query. Inside a consumer it reads in its transaction.
 * `planAnew`: PostgreSQL looks at the values each time before it plans, for what is quick in one way or another as they are.
 */
export async function readRows<Row extends object>(actor: Actor, sql: Prisma.Sql, { planAnew = false } = {}): Promise<Row[]> {
  if (actor.kind === "system" && actor.tx) return actor.tx.$queryRaw<Row[]>(sql);
  const { text, values } = sql;
  const name = planAnew ? undefined : preparedName(text);
  const { rows } = await database(actor.programme).pool.query<Row>({ name, text, values, types: AS_PRISMA });
  return rows;
}

/**
 * `limit n`, written out: behind a placeholder PostgreSQL could not know how few rows are wanted when it keeps the plan of a
 * prepared statement, and would plan anew each time.
 */
export function limitTo(most: number): Prisma.Sql {
  return Prisma.raw(`limit ${Math.trunc(most)}`);
}

/** The driver's own types, but for two that Prisma reads otherwise: a `date` is midnight UTC, a `bigint` a BigInt. */
const AS_PRISMA: pg.CustomTypesConfig = {
  getTypeParser(type: number, format?: "text" | "binary") {
    if (type === pg.types.builtins.DATE) return (value: string) => new Date(`${value}T00:00:00Z`);
    if (type === pg.types.builtins.INT8) return (value: string) => BigInt(value);
    return pg.types.getTypeParser(type, format as "text");
  },
};
