import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "../accounts.ts";
import { freePort } from "../launch/port.mjs";
import { StartError, diskFull } from "../start-error.ts";
import type { Binaries } from "./binaries.ts";
import { POSTGRES_ENVIRONMENT } from "./environment.ts";
import { fitsSocket, type Cluster } from "./cluster.ts";
import { isAlive, readPostmaster, servesCluster, type Postmaster } from "./postmaster-file.ts";

/** After a crash PostgreSQL reads its log again before it is ready; that may take minutes, in milliseconds. */
const RECOVERY_MS = 600_000;

/** A PostgreSQL that runs, started by this process or by one that was killed. */
export interface Running {
  pid: number;
  url: string;
  /** The child where this process started it. */
  child: ChildProcess | null;
}

/**
 * Gives the running PostgreSQL of a cluster: adopts one that outlived the process that started it, else starts it.
 * @throws StartError where it does not start, with the reason.
 */
export async function runCluster(cluster: Cluster, binaries: Binaries, account: Account | null): Promise<Running> {
  return (await adopt(cluster)) ?? start(cluster, binaries, account);
}

async function adopt(cluster: Cluster): Promise<Running | null> {
  const found = readPostmaster(cluster.folder);
  if (!found || !isAlive(found.pid)) return null;
  if (!servesCluster(found.pid, cluster.folder)) {
    // The number now belongs to another program; PostgreSQL itself could not know and would refuse to start.
    rmSync(path.join(cluster.folder, "postmaster.pid"));
    return null;
  }
  const until = performance.now() + 10_000;
  while (performance.now() < until && isAlive(found.pid)) {
    const now = readPostmaster(cluster.folder);
    if (now?.isReady) return { pid: now.pid, url: urlOf(cluster, now), child: null };
    await pause(50);
  }
  await stopPostgres(found.pid);
  return null;
}

async function start(cluster: Cluster, binaries: Binaries, account: Account | null): Promise<Running> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await tryStart(cluster, binaries, account);
    if (!("said" in outcome)) return outcome;
    // The last processes of a killed server may still be ending.
    if (/pre-existing shared memory block|lock file .* already exists/.test(outcome.said) && tries < 40) {
      await pause(500);
      continue;
    }
    throw new StartError(whyNot(outcome.said, cluster));
  }
}

async function tryStart(cluster: Cluster, binaries: Binaries, account: Account | null): Promise<Running | { said: string }> {
  const overSocket = fitsSocket(cluster.runFolder);
  const port = overSocket ? 5432 : await freePort();
  const log = openLog(cluster.logFile);
  const child = spawn(
    binaries.postgres,
    [
      ["-D", cluster.folder],
      ["-p", String(port)],
      ["-c", overSocket ? "listen_addresses=" : "listen_addresses=127.0.0.1"],
      ["-c", `unix_socket_directories=${overSocket ? cluster.runFolder : ""}`],
      ["-c", "unix_socket_permissions=0700"],
      ["-c", "max_connections=200"],
      // What people wrote must not reach the log: neither statements nor the details of a refused row.
      ["-c", "log_min_error_statement=panic"],
      ["-c", "log_error_verbosity=terse"],
      ["-c", "log_timezone=UTC"],
      ["-c", "timezone=UTC"],
    ].flat(),
    // Detached: Ctrl-C must reach it only after the web server and the worker have finished.
    { cwd: cluster.folder, detached: true, stdio: ["ignore", log.descriptor, log.descriptor], env: POSTGRES_ENVIRONMENT, ...account },
  );
  child.unref();
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  closeSync(log.descriptor);
  const until = performance.now() + RECOVERY_MS;
  while (!isOver && performance.now() < until) {
    const found = readPostmaster(cluster.folder);
    if (found?.isReady && found.pid === child.pid) return { pid: found.pid, url: urlOf(cluster, found), child };
    await Promise.race([pause(20), ended]);
  }
  return { said: readFileSync(cluster.logFile, "utf8").slice(log.from) };
}

/** The log goes on in the same file until that is large. */
function openLog(file: string): { descriptor: number; from: number } {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const isLarge = size > 5_000_000;
  const descriptor = openSync(file, isLarge ? "w" : "a", 0o600);
  return { descriptor, from: isLarge ? 0 : size };
}

function whyNot(said: string, cluster: Cluster): string {
  if (/no space left/i.test(said)) return diskFull(cluster.folder);
  const fatal = /(?:FATAL|PANIC):\s+(.*)/.exec(said)?.[1];
  return `PostgreSQL did not start${fatal ? ` (${fatal.trim()})` : ""}. Its log is ${cluster.logFile}.`;
}

function urlOf(cluster: Cluster, { port, socketFolder }: Postmaster): string {
  if (socketFolder) return `postgresql://heard@/postgres?host=${encodeURIComponent(socketFolder)}&port=${port}`;
  return `postgresql://heard:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/postgres`;
}

/**
 * Stops PostgreSQL: open transactions are undone, what was committed is kept. Waits until it is gone; one that is just recovering
 * from a crash may not hear the first signal, and is ended by the second, after which it recovers once more.
 */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, patience] of [["SIGINT", 10_000], ["SIGQUIT", 5_000], ["SIGKILL", 5_000]] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = performance.now() + patience;
    while (performance.now() < until) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}
