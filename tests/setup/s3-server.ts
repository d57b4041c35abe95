import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./start-postgres.mjs";

/** The only account that the server knows. */
export const S3_ACCOUNT = { HEARD_S3_KEY_ID: "S3RVER", HEARD_S3_SECRET: "S3RVER" };

/** The part of s3rver that is used; it brings no types. */
type S3Server = new (options: object) => { run(): Promise<unknown>; close(): Promise<void> };
const S3rver = createRequire(import.meta.url)("@20minutes/s3rver") as S3Server;

/**
 * A real S3 server on this machine, which checks signatures and lengths, with one empty bucket. `stop` takes it away, `start`
 * brings it back at the same address with what it held.
 */
export async function startS3(bucket: string): Promise<{ endpoint: string; start(): Promise<void>; stop(): Promise<void>; end(): Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), "heard-s3-"));
  const port = await freePort();
  let server: InstanceType<S3Server> | null = null;
  const start = async () => {
    server = new S3rver({ port, address: "127.0.0.1", directory, silent: true, configureBuckets: [{ name: bucket }] });
    await server.run();
  };
  const stop = async () => {
    await server?.close();
    server = null;
  };
  await start();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    start,
    stop,
    async end() {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
