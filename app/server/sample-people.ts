import pg from "pg";

/** The people of the sample and their roles, for whoever started the demo: one line each. */
export async function samplePeople(url: string, schema: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; roles: string[] }>(
      `select p.name, array_agg(distinct g.role order by g.role) as roles
       from people p join grants g on g.person_id = p.id where p.ended_at is null and (g.until is null or g.until > now())
       group by p.id, p.name order by min(array_position(array['administrator','coordinator','champion','intake','translator','leader','chair','co_chair','patient_champion','member'], g.role)), p.name`,
    );
    return rows.map(({ name, roles }) => `${name} (${roles.map((role) => role.replace("co_chair", "co-chair").replaceAll("_", " ")).join(", ")})`);
  } finally {
    await client.end();
  }
}
