import { database } from "#app/platform/db/db.ts";

/** Every row of every table of a programme as text (bytes as hexadecimal), one a line with the table's name before it. */
export async function dump(programme: string): Promise<string[]> {
  const { pool } = database(programme);
  const { rows } = await pool.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = current_schema() order by 1");
  const tables = await Promise.all(
    rows.map(async ({ name }) => (await pool.query<{ row: string }>(`select t::text as row from "${name}" t`)).rows.map(({ row }) => `${name}: ${row}`)),
  );
  return tables.flat();
}

/** The lines of {@link dump} in which some words stand, as they are or as the bytes of their letters. */
export async function linesWithWords(programme: string, words: string): Promise<string[]> {
  const hex = Buffer.from(words, "utf8").toString("hex");
  return (await dump(programme)).filter((line) => line.includes(words) || line.includes(hex));
}
