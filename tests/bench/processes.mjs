import { fork, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { childEnv } from "../../app/server/launch/child-env.mjs";
import { freePort } from "../setup/start-postgres.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const output = path.join(root, "tests", "output", "bench");
const launchFile = path.join(root, "app", "server", "launch.mjs");
export const SECRET = "bench-only-bench-only-bench-only-bench-only";

/** The environment of every process: nothing of a deployment that happens to be set in this shell. */
const shell = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HEARD_.*|DATABASE_URL|PORT|SMTP_URL|MAIL_FROM|NODE_ENV|npm_.*)$/.test(name)));
const clean = { ...shell, NODE_ENV: "production" };

/** Installs and builds what is missing, as `npm run demo` does; what that prints goes to standard error. */
export function prepare() {
  const script = `const { install } = await import("./app/server/launch/install.mjs");
    const { generate, build } = await import("./app/server/launch/build.mjs");
    const root = process.cwd();
    try { await install(root); await generate(root); await build(root); } catch (error) { console.log(error.message); process.exit(1); }`;
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, env: clean, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
}

/** Builds the servers that use parts of Heard without its framework, as the production build does. Returns the folder. */
export async function buildServers() {
  const { build } = await import("vite");
  const folder = path.join(output, "servers");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = { command: path.join(root, "tests/bench/servers/command.ts"), seal: path.join(root, "tests/bench/servers/seal.ts"), consume: path.join(root, "tests/bench/servers/consume.ts"), answer: path.join(root, "tests/bench/servers/answer.ts"), arrive: path.join(root, "tests/bench/servers/arrive.ts") };
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: true, outDir: folder, target: "node20", rollupOptions: { input, output: { entryFileNames: "[name].mjs" } } },
  });
  const module = (name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
  return { command: path.join(folder, "command.mjs"), answer: path.join(folder, "answer.mjs"), seal: await module("seal"), consume: await module("consume"), arrive: await module("arrive") };
}

/** Starts one of the servers measured against: a process that says when it listens. */
export async function startServer(file, settings = {}, message) {
  const port = await freePort();
  const child = fork(file, [], { cwd: root, execArgv: profiling(path.basename(file)), env: { ...clean, HEARD_SECRET: SECRET, HEARD_PREPARE: "1", ...settings, PORT: String(port) } });
  if (message) child.send(message);
  await answered(child, file);
  return { url: `http://127.0.0.1:${port}`, stop: () => ended(child, () => child.disconnect()) };
}

/** `BENCH_PROFILE=folder` writes there where each measured process spent its time. */
function profiling(name) {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}-${process.pid}.cpuprofile`] : [];
}

/** Which programmes the portal of the bench has: one for load, one for a large inbox. */
const PROGRAMMES = "*=bench,large.localhost=bench_large";

function portalSettings(databaseUrl, port) {
  return {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    HEARD_SECRET: SECRET,
    HEARD_PREPARE: "1",
    HEARD_DEMO: "1",
    HEARD_PROGRAMMES: PROGRAMMES,
    HEARD_POST_LIMIT: "1000000000",
    HEARD_DATA: path.join(output, "data"),
  };
}

/** Writes the sample into both programmes, by starting and ending the demo once. */
export async function writeSample(databaseUrl) {
  const port = await freePort();
  const child = spawn(process.execPath, [launchFile, "demo"], { cwd: root, env: { ...clean, ...portalSettings(databaseUrl, port) }, stdio: ["ignore", 2, 2] });
  await whenReady(port, child, 900_000);
  await ended(child, () => child.kill("SIGTERM"));
}

/**
 * Starts the web process of the production build alone, without the worker, which would share the machine's cores with what is
 * measured.
 */
export async function startWebProcess(databaseUrl) {
  const port = await freePort();
  const settings = portalSettings(databaseUrl, port);
  const child = fork(launchFile, ["--child", "web"], { cwd: root, execArgv: profiling("web"), env: childEnv({ ...clean, ...settings }) });
  child.send({ type: "go", settings });
  await answered(child, "the web process");
  await whenReady(port, child, 30_000);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** Resident memory in megabytes. */
    memory: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }).stdout) / 1024,
    stop: () => ended(child, () => child.send({ type: "stop" })),
  };
}

/** Starts the worker of the production build: sealing and every consumer. */
export async function startWorkerProcess(databaseUrl) {
  const settings = portalSettings(databaseUrl, await freePort());
  const child = fork(launchFile, ["--child", "worker"], { cwd: root, execArgv: profiling("worker"), env: childEnv({ ...clean, ...settings }) });
  child.send({ type: "go", settings });
  await answered(child, "the worker");
  return { stop: () => ended(child, () => child.send({ type: "stop" })) };
}

/** Starts `npm run demo` as people do. Returns the seconds until it was ready; `stop` is Ctrl-C. */
export async function startDemo(dataFolder) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn("npm", ["run", "demo"], {
    cwd: root,
    detached: true,
    env: { ...clean, PORT: String(port), HEARD_DATA: dataFolder },
    stdio: ["ignore", "ignore", 2],
  });
  await whenReady(port, child, 900_000);
  return { seconds: (performance.now() - started) / 1000, stop: () => ended(child, () => process.kill(-child.pid, "SIGINT")) };
}

/** Polls /readyz until it says 200. */
async function whenReady(port, child, limit) {
  const until = performance.now() + limit;
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (child.exitCode !== null || performance.now() > until) throw new Error(`not ready (exit code ${child.exitCode})`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function answered(child, name) {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${name} ended before it listened (exit code ${code})`)));
  });
}

async function ended(child, end) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  end();
  await exit;
}
