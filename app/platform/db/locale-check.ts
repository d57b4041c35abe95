import pg from "pg";

/**
 * True where the database treats letters of every language as letters. A database made with locale `C` lower-cases and
 * finds nothing but English.
 * @throws the driver's error when the server cannot be reached.
 */
export async function knowsAllLetters(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ right: boolean }>(
      `select lower('ÑÁЖ') = 'ñáж' and 'ÉCOLE' ilike 'école' and 'Мне' ~ '^[[:alpha:]]+$' and 'رسالة' ~ '^[[:alpha:]]+$' as right`,
    );
    return rows[0]!.right;
  } finally {
    await client.end();
  }
}
