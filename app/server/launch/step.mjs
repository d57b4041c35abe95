import { spawn } from "node:child_process";
import { createWriteStream, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Sentence, explain } from "./sentence.mjs";

/**
 * Runs one step of the start as a child process and shows that it goes on; its output is kept in a file.
 * @throws Sentence where it fails.
 */
export async function step({ title, hint = "", name, command, args, ...options }) {
  const started = performance.now();
  const logFile = path.join(tmpdir(), `heard-${name}-${process.pid}.log`);
  const log = createWriteStream(logFile);
  log.on("error", () => {});
  console.log(`${title}${hint}…`);
  const still = setInterval(() => console.log(`  … ${Math.round((performance.now() - started) / 1000)} s`), 10_000);
  let output = "";
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output = (output + chunk).slice(-50_000);
        log.write(chunk);
      });
    }
    child.on("error", (error) => {
      output += String(error);
      resolve(1);
    });
    child.on("close", (status, signal) => resolve(signal ? 1 : status));
  });
  clearInterval(still);
  log.end();
  if (code === 0) rmSync(logFile, { force: true });
  if (code !== 0) throw new Sentence(explain(output, `${title} failed. What it said is in ${logFile}.`));
  return performance.now() - started;
}
