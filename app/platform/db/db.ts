import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "#prisma/generated/client.ts";
import { preparedName } from "./prepared.ts";

/** A programme's database: its schema, a Prisma client and a plain connection pool over the same schema. */
export interface Database {
  readonly schema: string;
  readonly url: string;
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** A Prisma client inside a transaction. */
export type Tx = Prisma.TransactionClient;

const open = new Map<string, Database>();

const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Connects a programme's schema and remembers it under the schema's name, for {@link database}.
 * SQL names are unqualified: every connection sets its `search_path`.
 */
export function connect(options: { url: string; schema: string; connections?: number }): Database {
  if (!SCHEMA_NAME.test(options.schema)) throw new Error(`not a schema name: ${options.schema}`);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    options: `-c search_path=${options.schema}`,
    connectionTimeoutMillis: 10_000,
  });
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { schema: options.schema, statementNameGenerator: ({ sql }) => preparedName(sql) ?? "" }) });
  const db: Database = {
    schema: options.schema,
    url: options.url,
    prisma,
    pool,
    async close() {
      for (const [programme, one] of open) if (one === db) open.delete(programme);
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
  remember(options.schema, db);
  return db;
}

/** Lets {@link database} find a connected schema under a programme's name; until it is closed, or {@link forget} is told to. */
export function remember(programme: string, db: Database): void {
  open.set(programme, db);
}

/** What {@link remember} was told is true no longer. */
export function forget(programme: string): void {
  open.delete(programme);
}

/** The database of a programme that {@link connect} has opened. @throws when there is none of that name. */
export function database(programme: string): Database {
  const db = open.get(programme);
  if (!db) throw new Error(`programme not connected: ${programme}`);
  return db;
}

/** The schemas of all programmes that this process serves. */
export function programmes(): string[] {
  return [...open.keys()];
}

/** The name of the unique index that a failed write met, or undefined where the error is another one. */
export function conflictingIndex(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "23505" && "constraint" in error) return String(error.constraint);
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { constraint?: { index?: string } } } } }).meta
    ?.driverAdapterError?.cause;
  return error.code === "P2002" ? (cause?.constraint?.index ?? "unknown") : undefined;
}
