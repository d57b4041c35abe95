import type { TestProject } from "vitest/node";
import { startPortal } from "./start-portal.ts";

declare module "vitest" {
  interface ProvidedContext {
    portal: { port: number; mailFolder: string; logFile: string };
  }
}

/** Two empty programmes under two host names behind an https address; the tests fill them by commands. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const portal = await startPortal("http", "start", {
    HEARD_URL: "https://heard.example",
    HEARD_PROGRAMMES: "heard.example=http_one,other.example=http_two",
    HEARD_ADMIN: "first.admin@heard.example",
    // Tests say from which address a request comes, since some limits count by it.
    HEARD_TRUST_PROXY: "loopback",
    // What is made here by the thousand is handled many at a time, which takes a fraction of the work.
    HEARD_POLL_MS: "1000",
  });
  project.provide("databaseUrl", portal.databaseUrl);
  project.provide("portal", { port: portal.port, mailFolder: portal.mailFolder, logFile: portal.logFile });
  return portal.stop;
}
