import { createHash } from "node:crypto";
import { unlinkSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "./start-error.ts";

/** How long a Heard that is just ending may hold the folder, in milliseconds: as long as it waits for PostgreSQL, and a little more. */
const PATIENCE_MS = 25_000;

/**
 * Takes the data folder for this process: two that start on the same folder do not fight. The lock is a listening socket, so
 * it ends with the process, however that ends. Waits for one that is just ending.
 * @throws StartError where another Heard goes on using it.
 */
export async function lockDataFolder(folder: string, say: (line: string) => void, patienceMs = PATIENCE_MS): Promise<{ release(): void }> {
  // Linux has names of sockets that need no file; elsewhere a socket file is left behind by a killed process.
  const inFile = process.platform !== "linux";
  const name = inFile ? path.join(folder, "lock") : `\0heard-${createHash("sha256").update(folder).digest("hex").slice(0, 40)}`;
  const until = performance.now() + patienceMs;
  for (let tries = 0; ; tries += 1) {
    const server = await listen(name);
    if (server) return { release: () => server.close() };
    if (inFile && !(await answers(name))) {
      unlinkSync(name);
      continue;
    }
    if (performance.now() > until) throw new StartError(`Another Heard uses the data in ${folder}. Stop it, or choose another folder with HEARD_DATA.`);
    if (tries === 4) say("Another Heard uses the same data; waiting for it to end…");
    await pause(250);
  }
}

function listen(name: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(name, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(name);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
  });
}
