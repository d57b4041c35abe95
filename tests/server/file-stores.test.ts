import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env, setEnv } from "#app/platform/env/env.ts";
import { fileStore } from "#app/platform/files/chosen-store.ts";
import type { FileStore, LocalFile, StoredBytes } from "#app/platform/files/file-store.ts";
import { dropIncoming, dropLeftBehind, takeIn } from "#app/platform/files/incoming.ts";
import { folderStore } from "#app/platform/files/folder-store.ts";
import { s3Store } from "#app/platform/files/s3-store.ts";
import { S3_ACCOUNT, startS3 } from "#tests/setup/s3-server.ts";

const folder = mkdtempSync(path.join(tmpdir(), "heard-files-"));
const account = { accessKeyId: S3_ACCOUNT.HEARD_S3_KEY_ID, secretAccessKey: S3_ACCOUNT.HEARD_S3_SECRET };
let s3: Awaited<ReturnType<typeof startS3>>;
const inS3 = (changed: object = {}) => s3Store({ place: new URL("s3://heard-files/portal/one"), endpoint: s3.endpoint, region: "us-east-1", ...account, ...changed });

beforeAll(async () => {
  s3 = await startS3("heard-files");
});
afterAll(async () => {
  await s3.end();
  rmSync(folder, { recursive: true, force: true });
});

function localFile(bytes: Buffer, name = "local"): LocalFile {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return { path: file, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function allOf(stored: StoredBytes | null): Promise<{ bytes: Buffer; pieces: number } | null> {
  if (!stored) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of stored.bytes) chunks.push(Buffer.from(chunk as Uint8Array));
  const bytes = Buffer.concat(chunks);
  expect(stored.size).toBe(bytes.length);
  return { bytes, pieces: chunks.length };
}

describe.each<[string, () => FileStore]>([
  ["a folder", () => folderStore(folder)],
  ["an S3 server", () => inS3()],
])("in %s", (_name, store) => {
  test("a file is put, read piece by piece, put again, and removed", async () => {
    const bytes = randomBytes(3_000_000);
    const key = "heard/7f/0190a000-0000-7000-8000-00000000007f";
    await store().put(key, localFile(bytes));
    const read = await allOf(await store().get(key));
    expect(read!.bytes.equals(bytes)).toBe(true);
    expect(read!.pieces).toBeGreaterThan(3);
    await store().put(key, localFile(Buffer.from("again")));
    expect((await allOf(await store().get(key)))!.bytes.toString()).toBe("again");
    await store().remove(key);
    expect(await store().get(key)).toBeNull();
    await store().remove(key);
  });

  test("whoever stops reading in the middle breaks nothing", async () => {
    const key = "heard/00/half";
    await store().put(key, localFile(randomBytes(2_000_000)));
    const { bytes } = (await store().get(key))!;
    for await (const _piece of bytes) break;
    expect(bytes.destroyed).toBe(true);
    expect((await allOf(await store().get(key)))!.bytes.length).toBe(2_000_000);
  });
});

test("in the folder only its owner can read, and nothing half written is left", async () => {
  await folderStore(folder).put("heard/ab/some-file", localFile(Buffer.from("bytes")));
  const place = path.join(folder, "files", "heard", "ab");
  expect(readdirSync(place)).toEqual(["some-file"]);
  expect(statSync(path.join(place, "some-file")).mode & 0o777).toBe(0o600);
  expect(statSync(place).mode & 0o777).toBe(0o700);
});

test("a folder that cannot be written says so", async () => {
  writeFileSync(path.join(folder, "no-folder"), "");
  const store = folderStore(path.join(folder, "no-folder"));
  await expect(store.put("heard/ab/x", localFile(Buffer.from("x")))).rejects.toMatchObject({ name: "StoreAway", code: "ENOTDIR" });
});

test("a server that is away, does not know us, or has no such bucket says so; nothing seems gone for that", async () => {
  const file = localFile(Buffer.from("x"));
  const key = "heard/ab/kept";
  await inS3().put(key, file);
  const everything = async (store: FileStore) => (await Promise.allSettled([store.put(key, file), store.get(key), store.remove(key)])).map((one) => (one.status === "rejected" ? (one.reason as { code?: string }).code : "done"));
  expect(await everything(inS3({ secretAccessKey: "other" }))).toEqual(["S3_403", "S3_403", "S3_403"]);
  expect(await everything(inS3({ place: new URL("s3://no-such-bucket/x") }))).toEqual(["S3_404", "S3_404", "S3_404"]);
  await s3.stop();
  expect(await everything(inS3())).toEqual(["ECONNREFUSED", "ECONNREFUSED", "ECONNREFUSED"]);
  await s3.start();
  expect((await allOf(await inS3().get(key)))!.bytes.toString()).toBe("x");
});

test("a file is sent with its length and its hash, for not every server takes pieces without them", async () => {
  const asked: http.IncomingHttpHeaders[] = [];
  const plain = http.createServer((request, response) => {
    asked.push(request.headers);
    request.resume().once("end", () => response.end());
  });
  await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
  const file = localFile(randomBytes(500_000));
  await inS3({ endpoint: `http://127.0.0.1:${(plain.address() as AddressInfo).port}` }).put("heard/ab/x", file);
  plain.close();
  expect(asked).toEqual([expect.objectContaining({ "content-length": "500000", "x-amz-content-sha256": file.sha256 })]);
  expect(asked[0]!["transfer-encoding"]).toBeUndefined();
});

test("what comes in is measured as it comes; what breaks off, or was left behind, is dropped", async () => {
  const before = env().HEARD_DATA;
  setEnv({ HEARD_DATA: folder });
  try {
    const names = () => readdirSync(path.join(folder, "incoming"));
    const bytes = randomBytes(300_000);
    const file = await takeIn(Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]));
    expect(file).toMatchObject({ size: 300_000, sha256: localFile(bytes).sha256 });
    expect([readFileSync(file.path).equals(bytes), statSync(file.path).mode & 0o777]).toEqual([true, 0o600]);
    const brokenOff = async function* () {
      yield bytes;
      throw new Error("gone");
    };
    await expect(takeIn(Readable.from(brokenOff()))).rejects.toThrow("gone");
    expect(names()).toEqual([path.basename(file.path)]);
    writeFileSync(path.join(folder, "incoming", "old"), "x");
    utimesSync(path.join(folder, "incoming", "old"), new Date(Date.now() - 3_700_000), new Date(Date.now() - 3_700_000));
    expect(await dropLeftBehind()).toBe(1);
    expect(names()).toEqual([path.basename(file.path)]);
    await dropIncoming(file);
    expect(names()).toEqual([]);
  } finally {
    setEnv({ HEARD_DATA: before });
  }
});

test("which of them it is, the settings say", async () => {
  const before = { HEARD_FILES: "", HEARD_S3_ENDPOINT: "", HEARD_S3_KEY_ID: "", HEARD_S3_SECRET: "" };
  try {
    setEnv({ HEARD_FILES: "s3://heard-files/portal/two", HEARD_S3_ENDPOINT: s3.endpoint, ...S3_ACCOUNT });
    await fileStore().put("heard/ab/settings", localFile(Buffer.from("x")));
    expect(await inS3().get("heard/ab/settings")).toBeNull();
    expect((await allOf(await inS3({ place: new URL("s3://heard-files/portal/two/") }).get("heard/ab/settings")))!.bytes.toString()).toBe("x");
    setEnv({ HEARD_S3_SECRET: "" });
    expect(() => fileStore()).toThrow("HEARD_S3_SECRET");
    setEnv({ HEARD_FILES: "/somewhere" });
    expect(() => fileStore()).toThrow("HEARD_FILES");
  } finally {
    setEnv(before);
  }
});
