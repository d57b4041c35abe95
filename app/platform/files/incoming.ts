import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { now } from "../clock/clock.ts";
import { newTimelessId } from "../db/ids.ts";
import { env } from "../env/env.ts";
import type { LocalFile } from "./file-store.ts";
import { orStoreAway } from "./store-away.ts";

/** How long a file may lie here, in milliseconds; longer than any may take to come in and to be kept. */
const LEFT_BEHIND_MS = 3_600_000;

/**
 * Writes what comes in to a file of this machine, as it comes: however large it is, memory does not grow with it. Whoever takes
 * a file drops it ({@link dropIncoming}) when it is kept or refused; what breaks off leaves none.
 * @throws StoreAway where the disk does not take it
 */
export async function takeIn(pieces: Readable): Promise<LocalFile> {
  const folder = incomingFolder();
  await orStoreAway(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  const file = { path: path.join(folder, newTimelessId()), size: 0 };
  const hash = createHash("sha256");
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      file.size += piece.length;
      hash.update(piece);
      done(null, piece);
    },
  });
  try {
    await orStoreAway(() => pipeline(pieces, measure, createWriteStream(file.path, { flags: "wx", mode: 0o600 })));
  } catch (error) {
    await dropIncoming(file);
    throw error;
  }
  return { ...file, sha256: hash.digest("hex") };
}

/** Deletes a file that came in. */
export async function dropIncoming(file: { path: string }): Promise<void> {
  await rm(file.path, { force: true });
}

/** Deletes what a process that died left behind. Gives how many files that were. */
export async function dropLeftBehind(): Promise<number> {
  const folder = incomingFolder();
  const names = await readdir(folder).catch(() => []);
  let dropped = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs > now().getTime() - LEFT_BEHIND_MS) continue;
    await rm(file, { force: true });
    dropped += 1;
  }
  return dropped;
}

/** Beside the files that are kept, not among them: a back-up has no use for it. */
function incomingFolder(): string {
  return path.join(path.resolve(env().HEARD_DATA), "incoming");
}
