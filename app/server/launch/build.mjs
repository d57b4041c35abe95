import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PRISMA_ENV } from "./install.mjs";
import { step } from "./step.mjs";

const CONFIGURATION = ["package.json", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json", "prisma.config.ts"];

/** Makes the database client from prisma/*.prisma, unless it was made from the same files. */
export async function generate(root) {
  const hash = hashOf(root, ["prisma.config.ts", "package-lock.json", ...filesIn(root, "prisma", (file) => file.endsWith(".prisma"))]);
  const stampFile = path.join(root, "prisma", "generated", ".stamp");
  if (existsSync(path.join(root, "prisma", "generated", "client.ts")) && read(stampFile) === hash) return;
  await step({
    title: "Making the database client",
    name: "generate",
    command: process.execPath,
    args: [bin(root, "prisma/build/index.js"), "generate"],
    cwd: root,
    env: { ...process.env, ...PRISMA_ENV },
  });
  writeFileSync(stampFile, hash);
}

/** Builds the application, unless it was built from the same files. */
export async function build(root) {
  const sources = [
    ...CONFIGURATION,
    ...filesIn(root, "app", (file) => !/\.test\.tsx?$/.test(file) && !file.endsWith(".mjs")),
    ...filesIn(root, "prisma", (file) => /\.(prisma|sql)$/.test(file)),
    ...filesIn(root, "locales", () => true),
    ...filesIn(root, "public", () => true),
  ];
  const hash = hashOf(root, sources);
  const stampFile = path.join(root, "build", ".stamp");
  if (existsSync(path.join(root, "build", "server", "index.js")) && read(stampFile) === hash) return;
  await step({
    title: "Building",
    hint: " (about 15 seconds)",
    name: "build",
    command: process.execPath,
    args: [bin(root, "@remix-run/dev/dist/cli.js"), "vite:build"],
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}

function bin(root, file) {
  return path.join(root, "node_modules", file);
}

function filesIn(root, folder, wanted) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith(path.join("prisma", "generated")) && wanted(file))
    .sort();
}

function hashOf(root, files) {
  const hash = createHash("sha256");
  for (const file of files) {
    if (!existsSync(path.join(root, file))) continue;
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
