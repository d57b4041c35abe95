import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the tests' PostgreSQL, as a superuser. */
    databaseUrl: string;
  }
}

/** One PostgreSQL for all tests of a run that need one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide("databaseUrl", postgres.url);
  return postgres.stop;
}
