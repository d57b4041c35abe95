import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

const PROGRAM = "/usr/bin/apertium-apy";
const MODES = "/usr/share/apertium/modes";

/**
 * A real machine that translates between Spanish and English: Apertium's web server on a free port, for all tests of a file.
 * Its log is kept, since it must not hold anybody's words.
 */
export function apertiumServer(): { address: string; log(): string } {
  let child: ChildProcess;
  let said = "";
  const server = { address: "", log: () => said };
  beforeAll(async () => {
    if (!existsSync(PROGRAM)) throw new Error("Apertium is not here: run `apt-get install --no-install-recommends apertium-apy apertium-eng-spa` as root");
    const port = await freePort();
    server.address = `http://127.0.0.1:${port}`;
    child = spawn(PROGRAM, ["-p", String(port), MODES], { stdio: ["ignore", "pipe", "pipe"] });
    const keep = (chunk: Buffer) => (said += chunk.toString());
    child.stdout!.on("data", keep);
    child.stderr!.on("data", keep);
    await untilItAnswers(server.address, () => child.exitCode);
  });
  afterAll(async () => {
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  });
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
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
