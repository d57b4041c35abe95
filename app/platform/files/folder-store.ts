import { constants } from "node:fs";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "./file-store.ts";
import { orStoreAway } from "./store-away.ts";

/**
 * Files in the folder `files` of the data folder, for its owner only. A file is written beside its place and moved there once
 * the disk has it, so what lies at a key is always whole.
 */
export function folderStore(dataFolder: string): FileStore {
  const placeOf = (key: string) => path.join(path.resolve(dataFolder), "files", ...key.split("/"));
  return {
    put: (key, from) =>
      orStoreAway(async () => {
        const place = placeOf(key);
        const folder = path.dirname(place);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await copyFile(from.path, partOf(place), constants.COPYFILE_FICLONE);
        const part = await open(partOf(place), "r+");
        try {
          await part.chmod(0o600);
          await part.sync();
        } finally {
          await part.close();
        }
        await rename(partOf(place), place);
        await syncFolder(folder);
      }),
    get: (key) =>
      orStoreAway(async () => {
        try {
          const file = await open(placeOf(key), "r");
          return { size: (await file.stat()).size, bytes: file.createReadStream() };
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
          throw error;
        }
      }),
    remove: (key) =>
      orStoreAway(async () => {
        const place = placeOf(key);
        await rm(partOf(place), { force: true });
        await rm(place, { force: true });
      }),
  };
}

/** Where a file is written before it is whole. */
function partOf(place: string): string {
  return `${place}.part`;
}

/** Has the disk keep the name of a new file too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
