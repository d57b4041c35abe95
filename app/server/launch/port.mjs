import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Sentence } from "./sentence.mjs";

/**
 * Makes sure that the port can be had, before minutes of work are spent. A Heard that is just ending gets three seconds.
 * @throws Sentence where it is taken or not allowed.
 */
export async function checkPort(port, host, mode) {
  for (let tries = 0; ; tries += 1) {
    const code = await tryPort(port, host);
    if (!code) return;
    if (code === "EADDRINUSE" && tries < 12) {
      await pause(250);
      continue;
    }
    throw new Sentence(portSentence(port, code, mode));
  }
}

/** Why a port could not be had, in one sentence. */
export function portSentence(port, code, mode) {
  const command = mode === "start" ? "npm start" : `npm run ${mode}`;
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} ${command}`;
  if (code === "EACCES") return `Port ${port} may not be opened by this user. Choose a port above 1024: PORT=3000 ${command}`;
  return `Port ${port} cannot be opened (${code}). Choose another port: PORT=3000 ${command}`;
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code ?? "unknown"));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}

/** A port that nobody uses, on this machine only. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
