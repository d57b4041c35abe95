import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { AwsV4Signer } from "aws4fetch";
import type { FileStore } from "./file-store.ts";
import { orStoreAway, StoreAway } from "./store-away.ts";

/** How long the store may take to begin its answer, and to take a whole file, in milliseconds. */
const ANSWER_MS = 15_000;
const TAKE_MS = 120_000;

export interface S3Settings {
  /** `s3://bucket/prefix` */
  place: URL;
  /** The address of the server. */
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * Files in a bucket of any store that speaks S3's protocol (AWS, MinIO, Garage, Ceph, R2, …). The bucket stands in the path of
 * the address, which each of them understands.
 */
export function s3Store({ place, endpoint, region, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  const root = `${endpoint.replace(/\/+$/, "")}/${place.hostname}${place.pathname.replace(/\/+$/, "")}`;
  const ask = async (method: "PUT" | "GET" | "DELETE", key: string, init: { headers?: Record<string, string>; body?: Readable; signal: AbortSignal }) => {
    const headers = { "x-amz-content-sha256": EMPTY, ...init.headers };
    const signed = await new AwsV4Signer({ method, url: `${root}/${key}`, headers, service: "s3", region, accessKeyId, secretAccessKey }).sign();
    const body = init.body && { body: Readable.toWeb(init.body), duplex: "half" };
    return fetch(signed.url, { method, headers: signed.headers, redirect: "error", signal: init.signal, ...body } as RequestInit);
  };
  return {
    put: (key, from) =>
      orStoreAway(async () => {
        const body = createReadStream(from.path);
        // The store compares the hash with what it got, so a file that was damaged on the way is refused. A file must have a length.
        const headers = { "x-amz-content-sha256": from.sha256, "content-length": String(from.size), "content-type": "application/octet-stream" };
        try {
          await expectDone(await ask("PUT", key, { headers, body, signal: AbortSignal.timeout(TAKE_MS) }));
        } finally {
          body.destroy();
        }
      }),
    get: (key) =>
      orStoreAway(async () => {
        // Only the beginning of the answer is hurried: whoever saves the file takes as long as they need.
        const ending = new AbortController();
        const hurry = setTimeout(() => ending.abort(), ANSWER_MS);
        const answer = await ask("GET", key, { signal: ending.signal }).finally(() => clearTimeout(hurry));
        if (answer.status === 200 && answer.body) {
          const size = answer.headers.get("content-length");
          return { size: size === null ? null : Number(size), bytes: Readable.fromWeb(answer.body as NodeReadableStream<Uint8Array>) };
        }
        if (await isMissing(answer)) return null;
        throw new StoreAway(`S3_${answer.status}`);
      }),
    remove: (key) =>
      orStoreAway(async () => {
        const answer = await ask("DELETE", key, { signal: AbortSignal.timeout(ANSWER_MS) });
        if (!(await isMissing(answer))) await expectDone(answer);
      }),
  };
}

/** The SHA-256 of nothing. */
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Whether the store says that there is no such file. No such bucket is another matter: there everything would seem gone. */
async function isMissing(answer: Response): Promise<boolean> {
  return answer.status === 404 && !(await answer.clone().text()).includes("NoSuchBucket");
}

async function expectDone(answer: Response): Promise<void> {
  // Read to its end, so that the connection can be used again.
  await answer.arrayBuffer();
  if (!answer.ok) throw new StoreAway(`S3_${answer.status}`);
}
