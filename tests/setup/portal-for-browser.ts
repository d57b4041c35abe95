import { startPortal } from "./start-portal.ts";

/** The sample in two programmes, one for each worker of Playwright, as `npm run demo` shows it. */
export default async function setup(): Promise<() => Promise<void>> {
  // While a test is being written: one that runs already, with the same four settings.
  if (process.env.TEST_PORT) return async () => {};
  const portal = await startPortal("demo", "demo", {
    HEARD_PROGRAMMES: "one.localhost=demo_one,two.localhost=demo_two",
    HEARD_KIT: "1",
  });
  // Playwright hands the environment on to its workers.
  Object.assign(process.env, { TEST_PORT: String(portal.port), TEST_MAILS: portal.mailFolder, TEST_LOG: portal.logFile, TEST_DATABASE: portal.databaseUrl });
  return portal.stop;
}
