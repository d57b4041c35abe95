import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, generate } from "./build.mjs";
import { install } from "./install.mjs";
import { checkPort, freePort } from "./port.mjs";
import { Sentence, explain } from "./sentence.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const launchFile = path.join(root, "app", "server", "launch.mjs");

/** Runs `demo`, `start`, `dev`, or one of the processes that the first one starts (`--child web`). */
export async function run([mode, role]) {
  if (mode === "--child") return runChild(role);
  if (!["demo", "start", "dev"].includes(mode)) {
    console.error("Say what to run: npm run demo, npm start or npm run dev.");
    process.exit(1);
  }
  try {
    process.exitCode = await prepareAndRun(mode);
  } catch (error) {
    const unknown = `Heard could not start (${error?.code ?? error?.name ?? "unknown error"}). Start it again; if it stays so, report it.`;
    console.error(error instanceof Sentence ? error.message : explain(String(error?.code), unknown));
    process.exitCode = 1;
  }
  process.exit();
}

async function prepareAndRun(mode) {
  process.env.NODE_ENV = mode === "dev" ? "development" : "production";
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Sentence("The setting PORT has a value that Heard cannot use. It is a number from 1 to 65535.");
  const host = mode !== "start" || process.env.HEARD_DEMO === "1" ? "127.0.0.1" : undefined;
  await checkPort(port, host, mode);
  await install(root);
  await generate(root);
  if (mode === "dev") return runDevelopment();
  await build(root);
  const bundle = await loadBundle();
  return bundle.entry.module.server.main(mode, { root, launchFile });
}

async function runDevelopment() {
  const { createServer } = await import("vite");
  // Two that run side by side must not share the port over which pages are told to reload.
  const vite = await createServer({ root, appType: "custom", server: { middlewareMode: true, hmr: { port: await freePort() } } });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build");
  const bundle = await load();
  const code = await bundle.entry.module.server.main("dev", { root, launchFile, development: { middleware: vite.middlewares, load } });
  await vite.close();
  return code;
}

async function runChild(role) {
  const bundle = await loadBundle();
  await bundle.entry.module.server.child(role, { root, launchFile, build: bundle });
}

function loadBundle() {
  // Prisma's adapter reads nested rows of a transaction side by side, which pg queues and warns about; whoever runs a clinic
  // can do nothing about that. In development the warning stays.
  process.noDeprecation = true;
  const file = path.join(root, "build", "server", "index.js");
  if (!existsSync(file)) throw new Sentence("Heard is not built. Start it with npm run demo or npm start.");
  return import(pathToFileURL(file).href);
}
