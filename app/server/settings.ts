import os from "node:os";
import { env } from "#app/platform/env/env.ts";
import { readProgrammes, type Programmes } from "./programmes.ts";

export type Mode = "demo" | "start" | "dev";

/** What the start hands to the process: where the clone lies, and in development the server that builds as files change. */
export interface LaunchContext {
  root: string;
  launchFile: string;
  development?: { middleware: unknown; load: () => Promise<unknown> };
}

/** The address a person can open on this machine. */
export function localAddress(): string {
  const { PORT, HEARD_URL } = env();
  return HEARD_URL ? HEARD_URL.replace(/\/+$/, "") : `http://localhost:${PORT}`;
}

/** Where the server listens: every interface, or only this machine where anybody may sign in as anybody (the demo). */
export function listenHost(): string | undefined {
  return env().HEARD_DEMO ? "127.0.0.1" : undefined;
}

/** The programmes of this installation. */
export function configuredProgrammes(): Programmes {
  return readProgrammes(env().HEARD_PROGRAMMES);
}

/** Host names by which this machine is reached without anybody having configured them. */
export function ownHosts(): Set<string> {
  const addresses = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []);
  return new Set([
    "localhost",
    os.hostname().toLowerCase(),
    ...addresses.map(({ address, family }) => (family === "IPv6" ? `[${address.split("%")[0]}]` : address)),
  ]);
}
