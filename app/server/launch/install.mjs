import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step } from "./step.mjs";

/** Environment for everything that touches Prisma: its schema engine would be downloaded, and is not needed. */
export const PRISMA_ENV = { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };

/**
 * Installs the packages that package-lock.json names, unless exactly they are there.
 * @throws Sentence where npm cannot.
 */
export async function install(root) {
  const lockfile = readFileSync(path.join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lockfile).digest("hex");
  const stampFile = path.join(root, "node_modules", ".heard-lock");
  if (read(stampFile) === hash) return;
  if (!isInstalled(root, JSON.parse(lockfile.toString("utf8")))) {
    const npm = process.env.npm_execpath;
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    const [command, first] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ["npm", []];
    await step({
      title: "Installing packages",
      hint: " (about a minute the first time)",
      name: "install",
      command,
      args: [...first, ...args],
      cwd: root,
      env: { ...process.env, ...PRISMA_ENV },
    });
  }
  writeFileSync(stampFile, hash);
}

/** Whether npm's own record of what it installed holds everything that the lockfile wants, in the same versions. */
function isInstalled(root, wanted) {
  const record = read(path.join(root, "node_modules", ".package-lock.json"));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(wanted.packages).every(([name, entry]) => {
    if (name === "") return true;
    if (!installed[name]) return entry.optional === true || entry.devOptional === true;
    return installed[name].version === entry.version && existsSync(path.join(root, name));
  });
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
