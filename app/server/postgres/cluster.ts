import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { giveFolder, type Account } from "../accounts.ts";
import { StartError, diskFull } from "../start-error.ts";
import type { Binaries } from "./binaries.ts";
import { POSTGRES_ENVIRONMENT } from "./environment.ts";

/** A PostgreSQL cluster of ours on disk. */
export interface Cluster {
  folder: string;
  /** Where its socket lies, closed to other users. */
  runFolder: string;
  logFile: string;
  /** For connections over TCP only, which are used where the socket's path would be too long. */
  password: string;
}

/**
 * Whether PostgreSQL can have its socket in a folder. The longest path of a socket is 107 bytes on Linux, 103 elsewhere, with
 * `/.s.PGSQL.5432`; and the setting for it is a list with commas, in which quotation marks mean something.
 */
export function fitsSocket(runFolder: string): boolean {
  return !/[,"]/.test(runFolder) && Buffer.byteLength(`${runFolder}/.s.PGSQL.65535`) <= 103;
}

/**
 * Opens the cluster in the data folder, and makes it where there is none. A half-made one (killed, disk full) is made anew.
 * @throws StartError where it is of another PostgreSQL version, belongs to somebody else, or the disk is full.
 */
export function openCluster(dataFolder: string, binaries: Binaries, account: Account | null, say: (line: string) => void): Cluster {
  const folder = path.join(dataFolder, "postgres");
  const runFolder = path.join(dataFolder, "run");
  const passwordFile = path.join(dataFolder, "postgres-password");
  mkdirSync(runFolder, { recursive: true });
  if (!existsSync(path.join(folder, "PG_VERSION"))) makeCluster(dataFolder, folder, passwordFile, binaries, account, say);
  const version = readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  if (!version) throw new StartError(`The data in ${folder} are damaged (PG_VERSION is empty). Put them back from a copy, or choose another folder with HEARD_DATA.`);
  if (version !== binaries.major) {
    throw new StartError(
      `The data in ${folder} were made by PostgreSQL ${version}, and this Heard brings PostgreSQL ${binaries.major}. Start the Heard that made them, or choose another folder with HEARD_DATA.`,
    );
  }
  if (!account && statSync(folder).uid !== process.getuid?.()) {
    throw new StartError(`The data in ${folder} belong to another user. Start Heard as that user or as root, or choose another folder with HEARD_DATA.`);
  }
  giveFolder(runFolder, account);
  return { folder, runFolder, logFile: path.join(dataFolder, "postgres.log"), password: readPassword(passwordFile, runFolder) };
}

function readPassword(file: string, runFolder: string): string {
  // Over the socket none is asked for.
  if (!existsSync(file) && fitsSocket(runFolder)) return "";
  if (!existsSync(file)) throw new StartError(`${file} is missing, without which Heard cannot open its database. Put it back from a copy.`);
  return readFileSync(file, "utf8").trim();
}

function makeCluster(dataFolder: string, folder: string, passwordFile: string, binaries: Binaries, account: Account | null, say: (line: string) => void): void {
  say("Making the database…");
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  giveFolder(unfinished, account);
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      "--username=heard",
      "--encoding=UTF8",
      // The locale C would break every language but English.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      // The socket lies in a folder that other users cannot enter.
      "--auth-local=trust",
      "--auth-host=scram-sha-256",
      `--pwfile=${passwordFile}`,
    ],
    { cwd: dataFolder, encoding: "utf8", env: POSTGRES_ENVIRONMENT, ...account },
  );
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    if (/no space left/i.test(made.stderr ?? "")) throw new StartError(diskFull(dataFolder));
    const reason = (made.stderr ?? "").split("\n").find((line) => /error|fatal|could not/i.test(line)) ?? String(made.error ?? made.signal ?? made.status);
    throw new StartError(`The database could not be made in ${folder}: ${reason.replace(/^initdb: (error: )?/, "").trim()}.`);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}
