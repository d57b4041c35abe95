import path from "node:path";
import { MigrationError } from "#app/platform/db/migrate.ts";
import { SettingError } from "#app/platform/env/env.ts";

/** Something that whoever starts Heard can mend. Its message is the one sentence that they are shown. */
export class StartError extends Error {}

/** The sentence for the full disk that holds a folder. */
export function diskFull(folder: string): string {
  return `The disk that holds ${path.resolve(folder)} is full. Free some space and start again; nothing that was saved is lost.`;
}

/** One sentence about anything that ended the start: never a stack trace, never a password. */
export function sentenceOf(error: unknown, folder: string): string {
  if (error instanceof StartError || error instanceof SettingError || error instanceof MigrationError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOSPC":
    case "53100":
      return diskFull(folder);
    case "EROFS":
      return `${path.resolve(folder)} cannot be written to: its file system is read-only. Choose another folder with HEARD_DATA.`;
    case "EACCES":
    case "EPERM":
      return `${path.resolve(folder)} cannot be used by this user. Start Heard as the user to whom it belongs, or choose another folder with HEARD_DATA.`;
    // Where a folder's parent is on a read-only or virtual file system, the system says that it is not there.
    case "ENOENT":
      return `${path.resolve(folder)} cannot be made there. Choose another folder with HEARD_DATA.`;
    case "ENAMETOOLONG":
      return "The name of the data folder is too long. Choose a shorter one with HEARD_DATA.";
    case "ENOTDIR":
    case "EEXIST":
      return `${path.resolve(folder)} is not a folder. Choose another one with HEARD_DATA.`;
    case "42501":
      return "The database user may not create what Heard needs. Give it the right to create schemas in this database.";
    default:
      return `Heard could not start (${code || (error instanceof Error ? error.name : "unknown error")}). Start it again; if it stays so, report it.`;
  }
}
