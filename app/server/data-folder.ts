import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmdirSync, statfsSync, statSync, writeSync } from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { canEnter, isRoot, postgresAccount } from "./accounts.ts";
import { StartError, diskFull } from "./start-error.ts";

/** Where data go when the wanted folder lies where PostgreSQL's own user cannot go. */
export const SHARED_FOLDER = "/var/lib/heard";

/** What a new database cluster takes, and what one that is there needs to start, in bytes. */
const ROOM = { fresh: 150_000_000, existing: 2_000_000 };

/**
 * Makes the data folder and gives its real path. As root, where the wanted folder lies in one that other users cannot
 * enter (root's home), the data go to a folder of their own under /var/lib/heard, and `say` is told.
 */
export function openDataFolder(wanted: string, say: (line: string) => void): string {
  let folder = path.resolve(wanted);
  const isNew = !existsSync(folder);
  // PostgreSQL's user must pass through; what is inside is closed to others by its own permissions.
  makeFolder(folder, isRoot() ? 0o711 : 0o700);
  const account = postgresAccount(path.join(folder, "postgres"));
  if (account && !canEnter(account, folder)) {
    if (isNew) rmdirSync(folder);
    const name = createHash("sha256").update(folder).digest("hex").slice(0, 8);
    const instead = path.join(SHARED_FOLDER, name);
    say(`${folder} lies in a folder that PostgreSQL's own user cannot enter, so the data are kept in ${instead}.`);
    makeFolder(instead, 0o711);
    folder = instead;
  }
  folder = realpathSync(folder);
  const { bavail, bsize, blocks } = statfsSync(folder);
  if (blocks === 0) throw new StartError(`${folder} is on no disk. Choose another folder with HEARD_DATA.`);
  const needed = existsSync(path.join(folder, "postgres", "PG_VERSION")) ? ROOM.existing : ROOM.fresh;
  if (bavail * bsize < needed) throw new StartError(diskFull(folder));
  return folder;
}

/** Makes a folder with those above it, one after another: asked for all at once, Node never returns where it cannot (in /proc). */
function makeFolder(folder: string, mode: number): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (!existsSync(folder)) makeFolder(path.dirname(folder), mode);
  mkdirSync(folder, { mode });
}

/**
 * The secret of this installation: HEARD_SECRET where it is set, else one made once and kept in the data folder, readable by
 * its owner only.
 */
export function openSecret(folder: string): string {
  const file = path.join(folder, "secret");
  try {
    const descriptor = openSync(file, "wx", 0o600);
    writeSync(descriptor, randomBytes(32).toString("base64url"));
    closeSync(descriptor);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) throw new StartError(`The secret in ${file} is damaged. Put back the file from a copy, or remove it (links and cards that were given out end then).`);
  return secret;
}
