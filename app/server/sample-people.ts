import { withClient } from "#app/platform/db/with-client.ts";

/** The people of the sample and their roles, for whoever started the demo: one line each. */
export async function samplePeople(url: string, schema: string): Promise<string[]> {
  const { rows } = await withClient({ connectionString: url, options: `-c search_path=${schema}` }, (client) =>
    client.query<{ name: string; roles: string[] }>(
      `select p.name, array_agg(distinct g.role order by g.role) as roles
       from people p join grants g on g.person_id = p.id where p.ended_at is null and (g.until is null or g.until > now())
       group by p.id, p.name order by min(array_position(array['administrator','coordinator','champion','intake','translator','leader','chair','co_chair','patient_champion','member'], g.role)), p.name`,
    ),
  );
  return rows.map(({ name, roles }) => `${name} (${roles.map((role) => role.replace("co_chair", "co-chair").replaceAll("_", " ")).join(", ")})`);
}
