import pg from "pg";
import { startPortal, type PortalPlace } from "./start-portal.ts";
import { startPostgres } from "./start-postgres.mjs";

/** The settings of each portal of the browser tests. */
export const SETTINGS = { HEARD_PROGRAMMES: "heard.localhost=demo", HEARD_KIT: "1" };

/**
 * The sample, as `npm run demo` shows it, in a portal for each of Playwright's two workers: it is written once, and its database
 * copied. A third copy is used by neither: from it a test that uses the sample up starts a portal of its own.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // While a test is being written: portals that run already.
  if (process.env.TEST_PORTALS) return async () => {};
  const postgres = await startPostgres();
  const first = await startPortal("demo", "demo", SETTINGS, postgres.url);
  await first.stop();
  const copy = await copyOf(postgres.url, "copy");
  await copyOf(postgres.url, UNTOUCHED);
  const portals = await Promise.all([startPortal("demo-one", "demo", SETTINGS, postgres.url), startPortal("demo-two", "demo", SETTINGS, copy)]);
  // Playwright hands the environment on to its workers.
  process.env.TEST_PORTALS = JSON.stringify(portals satisfies PortalPlace[]);
  return async () => {
    await Promise.all(portals.map((portal) => portal.stop()));
    await postgres.stop();
  };
}

/** The database of the sample that no portal uses. */
export const UNTOUCHED = "untouched";

/** Copies a database that nobody uses now, beside it; gives the address of the copy. */
export async function copyOf(url: string, name: string): Promise<string> {
  const address = new URL(url);
  const original = address.pathname.slice(1);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`create database "${name}" template "${original}"`);
  await client.end();
  address.pathname = `/${name}`;
  return address.href;
}
