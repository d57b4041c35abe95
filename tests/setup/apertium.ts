import { afterAll, beforeAll } from "vitest";
import { startApertium, type ApertiumServer } from "./start-apertium.ts";

/**
 * A real machine that translates between Spanish and English, for all tests of a file. Its log is kept, since it must not hold
 * anybody's words.
 */
export function apertiumServer(): { address: string; log(): string } {
  let started: ApertiumServer | undefined;
  const server = { address: "", log: () => started?.log() ?? "" };
  beforeAll(async () => {
    started = await startApertium();
    server.address = started.address;
  });
  afterAll(async () => started?.stop());
  return server;
}
