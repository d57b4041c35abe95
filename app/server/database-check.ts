import { knowsAllLetters } from "#app/platform/db/locale-check.ts";
import { withClient } from "#app/platform/db/with-client.ts";
import { StartError } from "./start-error.ts";

const OLDEST = 15;

/**
 * Makes sure that the server of DATABASE_URL answers, is new enough and treats letters of every language as letters.
 * @throws StartError with one sentence that never holds the password.
 */
export async function checkDatabase(url: string): Promise<void> {
  const where = describeUrl(url);
  let version: number;
  try {
    const { rows } = await withClient({ connectionString: url, connectionTimeoutMillis: 10_000 }, (client) =>
      client.query<{ version: string }>("select current_setting('server_version_num') as version"),
    );
    version = Number(rows[0]!.version);
  } catch (error) {
    throw new StartError(whyNot(error, where));
  }
  if (version < OLDEST * 10_000) {
    throw new StartError(`The server of DATABASE_URL (${where}) is PostgreSQL ${Math.floor(version / 10_000)}; Heard needs version ${OLDEST} or newer.`);
  }
  await checkLetters(url, where);
}

/** Refuses a database whose encoding or locale knows the letters of English only. */
export async function checkLetters(url: string, where: string): Promise<void> {
  if (await knowsAllLetters(url)) return;
  throw new StartError(
    `The database (${where}) knows the letters of English only, because its encoding is not UTF-8 or its locale is C. Make one with: create database heard template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  );
}

/** Server and database of a connection address, without user and password. */
export function describeUrl(url: string): string {
  try {
    const { protocol, hostname, port, pathname, searchParams } = new URL(url.replace("@/", "@localhost/"));
    if (!/^postgres(ql)?:$/.test(protocol)) return "not an address of PostgreSQL";
    return `${searchParams.get("host") ?? hostname}${port ? `:${port}` : ""}${pathname}`;
  } catch {
    return "not an address";
  }
}

function whyNot(error: unknown, where: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (where.startsWith("not an address")) return "DATABASE_URL cannot be read. It looks like postgresql://user:password@server:5432/database";
  if (error instanceof Error && /does not support SSL/.test(error.message)) {
    return `The server of DATABASE_URL (${where}) does not encrypt connections, and the address asks for it (sslmode). Let the server encrypt them, or take sslmode out of the address.`;
  }
  switch (code) {
    case "28P01":
    case "28000":
      return `The server of DATABASE_URL (${where}) refused the user or the password.`;
    case "3D000":
      return `The server of DATABASE_URL has no database of that name (${where}). Make it, or correct the address.`;
    case "53300":
      return `The server of DATABASE_URL (${where}) has no connection left.`;
    case "57P03":
      return `The server of DATABASE_URL (${where}) is just starting or ending. Start Heard again in a moment.`;
    default:
      return `The server of DATABASE_URL (${where}) does not answer${code ? ` (${code})` : ""}. Check the address and that the server runs.`;
  }
}
