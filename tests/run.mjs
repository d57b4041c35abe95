/**
 * `npm test`: everything, on a bare clone. Plain JavaScript without a dependency, because it installs them.
 * A step that fails does not stop the later ones that can still run. The last line of standard output is
 * `N passed, N failed`; the exit code is 1 where anything failed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../app/server/launch/build.mjs";
import { install } from "../app/server/launch/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = path.join(root, "tests", "output");
const bin = (name) => path.join(root, "node_modules", ".bin", name);
const [major, minor] = process.versions.node.split(".").map(Number);

/** The environment of every step: nothing of a deployment that happens to be set in this shell. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(HEARD_.*|DATABASE_URL|PORT|SMTP_URL|MAIL_FROM|NODE_ENV|FORCE_COLOR)$/.test(name)),
);
Object.assign(env, { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", NO_COLOR: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", NO_UPDATE_NOTIFIER: "1" });
// What lives briefly has room: collecting it costs a tenth of the time of everything that asks a database.
env.NODE_OPTIONS = "--max-semi-space-size=64";

const total = { passed: 0, failed: 0 };
/** Only what hangs is stopped: a step may have to wait for the one beside it. */
const LONGEST_STEP = 20 * 60_000;
const SHOWN_LINES = 150;
const BUILD = `import("./app/server/launch/build.mjs").then(({ build }) => build(process.cwd())).catch((error) => { console.error(error.message); process.exit(1); })`;

if (major < 20 || (major === 20 && minor < 19)) stop(`Heard needs Node 20.19 or newer; this is ${process.versions.node}.`);

// The browser comes from another place than the packages, and is waited for by the tests alone: what checks and builds needs none.
const system = systemPackages();
await prepare(install);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
await prepare(generate);

// The native compiler, which takes a third of the time; the other one is what dependency-cruiser reads TypeScript with. In one
// thread: several work out the same types again, and the build needs the other core.
const tsc = path.join(root, "node_modules", "typescript-native", "bin", "tsc");
const [built] = await Promise.all([step("production build", [process.execPath, "-e", BUILD]), step("types", [process.execPath, tsc, "--noEmit", "--singleThreaded", "-p", "."]), lint()]);
const browser = await system;
if (!browser) {
  stop(
    "The browser tests need Chromium, which is not here and cannot be installed by this account: run `apt-get install chromium-headless-shell fonts-noto-core fonts-noto-cjk` as root, or set CHROMIUM_PATH.",
  );
}
env.CHROMIUM_PATH = browser;
await vitest("unit, import directions, database", "pure", ["unit", "architecture", "database"]);
if (built) {
  // Beside each other: who asks a portal one thing after another leaves half of the machine idle.
  await Promise.all([step("browser with accessibility", [bin("playwright"), "test", "-c", "tests/playwright.config.ts"], () => countPlaywright()), vitest("http", "http", ["http"])]);
} else {
  for (const name of ["http", "browser with accessibility"]) report(name, { passed: 0, failed: 1 }, 0, "not run: there is no production build");
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What the system has to have besides Node: resolves to the browser. One after the other, since apt-get waits for itself. */
async function systemPackages() {
  const browser = await chromium();
  await apertium();
  return browser;
}

/** The system's Chromium, best the one that draws no window; installed where we may. Undefined where there is none. */
async function chromium() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const places = [process.env.CHROMIUM_PATH, ...names.map((name) => `/usr/bin/${name}`)];
  const found = () => places.find((place) => place && existsSync(place));
  for (const name of names.slice(0, 2)) {
    if (!found()) await installPackages("Chromium and fonts", [name, "fonts-noto-core", "fonts-noto-cjk"]);
  }
  return found();
}

/** A machine that translates, installed where we may; without it only the tests that need it fail. */
async function apertium() {
  const found = () => existsSync("/usr/bin/apertium-apy") && existsSync("/usr/share/apertium/modes/spa-eng.mode");
  if (!found()) await installPackages("Apertium", ["apertium-apy", "apertium-eng-spa"]);
  if (found()) return;
  console.log(
    "The tests of machine translation need Apertium, which is not here and cannot be installed by this account, and will fail: run `apt-get install --no-install-recommends apertium-apy apertium-eng-spa` as root.",
  );
}

async function installPackages(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${what} (apt-get)…`);
  await aptGet("update", "-qq");
  await aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function aptGet(...args) {
  return new Promise((resolve) => {
    const options = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, stdio: "ignore", timeout: 5 * 60_000 };
    spawn("apt-get", args, options).once("error", resolve).once("close", resolve);
  });
}

/** Something that everything else needs: where it fails there is nothing to test. */
async function prepare(work) {
  try {
    await work(root);
  } catch (error) {
    stop(error.message);
  }
}

async function lint() {
  return step("lint", [bin("oxlint"), "-c", "tests/.oxlintrc.json", "--deny-warnings", "app", "prisma", "tests"]);
}

async function vitest(name, file, projects) {
  const report = path.join(output, `vitest-${file}.json`);
  const args = ["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return step(name, [bin("vitest"), ...args, ...projects.flatMap((project) => ["--project", project])], () => countVitest(report));
}

/** Runs one step, prints one line (and what it said where it failed), and adds to the totals. Resolves to whether all passed. */
async function step(name, [command, ...args], count) {
  const started = Date.now();
  const { code, said } = await run(command, args);
  let counted = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (count) {
    try {
      counted = count();
      // A process that ended badly although every test passed is a failure too.
      if (code !== 0 && counted.failed === 0) counted.failed = 1;
    } catch {
      counted = { passed: 0, failed: 1 };
    }
  }
  report(name, counted, Date.now() - started, counted.failed > 0 ? lastLines(said) : "");
  return counted.failed === 0;
}

function report(name, counted, took, said) {
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (said) console.log(said);
  console.log(`${counted.failed > 0 ? "✗" : "✓"} ${name}: ${counted.passed} passed, ${counted.failed} failed (${Math.round(took / 1000)} s)`);
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const keep = (chunk) => (said = (said + chunk).slice(-400_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const timer = setTimeout(() => {
      said += `\nstopped after ${LONGEST_STEP / 60_000} minutes`;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    }, LONGEST_STEP);
    child.once("error", (error) => {
      clearTimeout(timer);
      resolve({ code: 1, said: said + error.message });
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, said });
    });
  });
}

/** What Vitest counted; a file that could not even be read counts as one failure. */
function countVitest(file) {
  const result = JSON.parse(readFileSync(file, "utf8"));
  const unread = result.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.every((one) => one.status !== "failed"));
  return { passed: result.numPassedTests, failed: result.numFailedTests + unread.length };
}

function countPlaywright() {
  const { stats, errors } = JSON.parse(readFileSync(path.join(output, "playwright.json"), "utf8"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function lastLines(said) {
  const lines = said.trimEnd().split("\n");
  return lines.length > SHOWN_LINES ? ["…", ...lines.slice(-SHOWN_LINES)].join("\n") : lines.join("\n");
}

function stop(sentence) {
  console.log(sentence);
  process.exit(1);
}
