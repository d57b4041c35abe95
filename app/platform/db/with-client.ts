import pg from "pg";

/**
 * Runs `work` with a connection of its own to a database, and ends it. A connection that breaks fails what is asked of it and
 * nothing else.
 */
export async function withClient<Value>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(config);
  // Without a listener a server that ends would end this process too.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
