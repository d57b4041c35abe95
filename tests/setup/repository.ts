import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

const NOT_OURS = new Set(["node_modules", ".git", "build", "data", "generated", "output"]);

/** All files of some folders of the repository that are written by hand, as paths from its root. */
export function filesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).sort();
}

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** `file:line: text` of every line that matches, in the files that are not allowed to have it. */
export function linesWith(pattern: RegExp, files: string[], allowed: (file: string) => boolean = () => false): string[] {
  return files
    .filter((file) => !allowed(file))
    .flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(root, file)).isDirectory()) return NOT_OURS.has(name) && file !== "app/server/sample/data" ? [] : walk(file);
    return [file];
  });
}
