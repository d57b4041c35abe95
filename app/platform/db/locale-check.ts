import { withClient } from "./with-client.ts";

/**
 * True where the database treats letters of every language as letters. A database made with locale `C` lower-cases and
 * finds nothing but English; one in another encoding than UTF-8 cannot even hold them.
 * @throws the driver's error when the server cannot be reached.
 */
export async function knowsAllLetters(url: string): Promise<boolean> {
  return withClient({ connectionString: url, connectionTimeoutMillis: 10_000 }, async (client) => {
    const encoding = await client.query<{ server_encoding: string }>("show server_encoding");
    if (encoding.rows[0]!.server_encoding !== "UTF8") return false;
    const { rows } = await client.query<{ right: boolean }>(
      `select lower('ÑÁЖ') = 'ñáж' and 'ÉCOLE' ilike 'école' and 'Мне' ~ '^[[:alpha:]]+$' and 'رسالة' ~ '^[[:alpha:]]+$' as right`,
    );
    return rows[0]!.right;
  });
}
