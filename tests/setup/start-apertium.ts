import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { freePort } from "./start-postgres.mjs";

const PROGRAM = "/usr/bin/apertium-apy";
const MODES = "/usr/share/apertium/modes";

/** A real machine that translates between Spanish and English. */
export interface ApertiumServer {
  address: string;
  /** Everything it wrote to its log. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts Apertium's web server on a free port. @throws where it is not installed, or does not answer. */
export async function startApertium(): Promise<ApertiumServer> {
  if (!existsSync(PROGRAM)) throw new Error("Apertium is not here: run `apt-get install --no-install-recommends apertium-apy apertium-eng-spa` as root");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(PROGRAM, ["-p", String(port), MODES], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const keep = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await untilItAnswers(address, () => child.exitCode);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, log: () => said, stop };
}

async function untilItAnswers(address: string, ended: () => number | null): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (ended() !== null) throw new Error(`Apertium ended with ${ended()}`);
    const answer = await fetch(`${address}/listPairs`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Apertium does not answer");
}
