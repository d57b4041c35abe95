import type { Client } from "pg";

/** What the team wrote to people and linked goes out, as a minute later: until then it can be taken back. What was set for another day stays. */
export async function aMinuteLater(database: Client): Promise<void> {
  await database.query("update messages set sent_at = now() where sent_at > now()");
  await database.query("update links set linked_at = linked_at - interval '1 minute' where linked_at > now() - interval '1 minute'");
  const { rows } = await database.query<{ name: string }>("select current_schema() as name");
  await database.query(`update "${rows[0]!.name}_jobs".job set start_after = now() where name = 'publish-due-update' and state = 'created' and start_after < now() + interval '2 minutes'`);
}
