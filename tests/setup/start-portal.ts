import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { startMailServer } from "./mail-folder.ts";
import { freePort, startPostgres } from "./start-postgres.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** The secret of every test process, so that tests can make and check what the portal makes and checks. */
export const SECRET = "tests-only-tests-only-tests-only-tests-only";

/** The key with which tests sign what a mail server would send back. */
export const BOUNCES_KEY = "tests-only-bounces-tests-only-bounces";

/** Where a portal is found. */
export interface PortalPlace {
  port: number;
  /** The address of its database, as a superuser. */
  databaseUrl: string;
  /** Where its mails lie: see `mailsIn`. */
  mailFolder: string;
  /** Everything its processes wrote to standard output and standard error. */
  logFile: string;
}

export interface Portal extends PortalPlace {
  stop(): Promise<void>;
}

/**
 * Starts the production build as people start it, with a PostgreSQL and a mail server of its own: `npm start` (empty
 * programmes) or `npm run demo` (the sample); where a database is named it uses that. Ends with this process, however that ends.
 * @throws with the last lines of its log where it does not become ready.
 */
export async function startPortal(name: string, mode: "start" | "demo", settings: Record<string, string>, databaseUrl?: string): Promise<Portal> {
  const folder = path.join(root, "tests", "output", `${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [mailFolder, logFile] = [path.join(folder, "mails"), path.join(folder, "portal.log")];
  const postgres = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await startPostgres();
  const [mail, port] = await Promise.all([startMailServer(mailFolder), freePort()]);
  const log = openSync(logFile, "w");
  const guard = spawn("sh", ["-c", `"$0" --max-semi-space-size=32 app/server/launch.mjs "$1" & pid=$!; cat >/dev/null; kill -TERM $pid; wait $pid`, process.execPath, mode], {
    cwd: root,
    detached: true,
    stdio: ["pipe", log, log],
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      HEARD_DATA: path.join(folder, "data"),
      HEARD_SECRET: SECRET,
      HEARD_POLL_MS: "250",
      // As with the PostgreSQL that comes along.
      HEARD_PREPARE: "1",
      HEARD_POST_LIMIT: "1000000",
      DATABASE_URL: postgres.url,
      SMTP_URL: mail.url,
      HEARD_BOUNCES_KEY: BOUNCES_KEY,
      MAIL_FROM: "Heard <heard@heard.example>",
      ...settings,
    },
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => guard.once("exit", () => resolve()));
  const stop = async () => {
    guard.stdin!.end();
    await ended;
    await Promise.all([postgres.stop(), mail.stop()]);
  };
  try {
    await whenReady(port, logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, databaseUrl: postgres.url, mailFolder, logFile, stop };
}

async function whenReady(port: number, logFile: string): Promise<void> {
  const until = Date.now() + 300_000;
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}/readyz`).then((response) => response.status, () => 0);
    if (status === 200) return;
    const said = readFileSync(logFile, "utf8");
    if (/^Ending…$/m.test(said) || Date.now() > until || /could not start|could not be|is missing|failed\./.test(said)) {
      throw new Error(`the portal did not become ready:\n${said.split("\n").slice(-30).join("\n")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
