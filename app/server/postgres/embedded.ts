import { setTimeout as pause } from "node:timers/promises";
import path from "node:path";
import { withClient } from "#app/platform/db/with-client.ts";
import { postgresAccount } from "../accounts.ts";
import { sentenceOf } from "../start-error.ts";
import { openBinaries } from "./binaries.ts";
import { openCluster } from "./cluster.ts";
import { isAlive } from "./postmaster-file.ts";
import { runCluster, stopPostgres, type Running } from "./server-process.ts";

/** The embedded PostgreSQL: kept running until it is stopped. */
export interface Embedded {
  /** Connects to the database `heard`. */
  url: string;
  stop(): Promise<void>;
}

const QUICK_MS = 60_000;
const GIVE_UP_AFTER = 5;

/**
 * Starts or adopts the PostgreSQL of a data folder, makes the database `heard`, and starts PostgreSQL again whenever it ends
 * by itself. `giveUp` is told a sentence after five quick deaths.
 * @throws StartError where it does not start.
 */
export async function startEmbedded(options: {
  root: string;
  dataFolder: string;
  say: (line: string) => void;
  giveUp: (sentence: string) => void;
}): Promise<Embedded> {
  const account = postgresAccount(path.join(options.dataFolder, "postgres"));
  const binaries = openBinaries(options.root, account, options.say);
  const cluster = openCluster(options.dataFolder, binaries, account, options.say);
  let running = await runCluster(cluster, binaries, account);
  let isStopping = false;
  let restart: Promise<void> = Promise.resolve();
  let quickDeaths = 0;
  let startedAt = performance.now();

  const watch = () => whenEnded(running, () => (restart = again()));
  const again = async (): Promise<void> => {
    if (isStopping) return;
    quickDeaths = performance.now() - startedAt < QUICK_MS ? quickDeaths + 1 : 0;
    if (quickDeaths >= GIVE_UP_AFTER) return options.giveUp(`PostgreSQL ended ${GIVE_UP_AFTER} times in a row. Its log is ${cluster.logFile}.`);
    options.say("PostgreSQL ended; starting it again…");
    await pause(100 * 2 ** quickDeaths);
    if (isStopping) return;
    try {
      running = await runCluster(cluster, binaries, account);
    } catch (error) {
      return options.giveUp(sentenceOf(error, cluster.folder));
    }
    startedAt = performance.now();
    watch();
  };
  watch();

  const url = await ensureDatabase(running.url);
  return {
    url,
    async stop() {
      isStopping = true;
      await restart;
      await stopPostgres(running.pid);
    },
  };
}

function whenEnded(running: Running, then: () => void): void {
  if (running.child) {
    running.child.once("exit", then);
    if (running.child.exitCode !== null || running.child.signalCode !== null) then();
    return;
  }
  // An adopted server is not our child: nobody tells us when it ends.
  const look = setInterval(() => {
    if (isAlive(running.pid)) return;
    clearInterval(look);
    then();
  }, 250);
  look.unref();
}

async function ensureDatabase(url: string): Promise<string> {
  await withClient({ connectionString: url }, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = 'heard'");
    if (rowCount === 0) await client.query("create database heard");
  });
  return url.replace("/postgres", "/heard");
}
