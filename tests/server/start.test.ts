import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { database } from "#app/platform/db/db.ts";
import { checkDatabase, describeUrl } from "#app/server/database-check.ts";
import { openDataFolder, openSecret } from "#app/server/data-folder.ts";
import { lockDataFolder } from "#app/server/data-lock.ts";
import { checkPort } from "#app/server/launch/port.mjs";
import { prepareProgramme } from "#app/server/prepare-programme.ts";
import { fitsSocket } from "#app/server/postgres/cluster.ts";
import { sentenceOf } from "#app/server/start-error.ts";
import { databaseUrl } from "#tests/setup/programme.ts";
import { smallProgramme } from "#tests/setup/small-programme.ts";
import pg from "pg";

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "heard-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What whoever starts Heard on a data folder is told, where it cannot be used. */
function refusalOf(folder: string): string {
  try {
    openDataFolder(folder, () => {});
  } catch (error) {
    return sentenceOf(error, folder);
  }
  return "";
}

const SECRET_WORD = "topsecret";

describe("a wrong DATABASE_URL is one sentence without the password", () => {
  it.each([
    ["nobody listens", `postgresql://heard:${SECRET_WORD}@127.0.0.1:1/heard`, /127\.0\.0\.1:1\/heard.*does not answer \(ECONNREFUSED\)/],
    ["no address", `garbage-${SECRET_WORD}`, /cannot be read/],
    ["another protocol", `mysql://heard:${SECRET_WORD}@127.0.0.1/heard`, /cannot be read/],
  ])("%s", async (_what, url, expected) => {
    const sentence = sentenceOf(await checkDatabase(url).catch((error: unknown) => error), ".");
    expect(sentence).toMatch(expected);
    expect(sentence).not.toContain(SECRET_WORD);
    expect(sentence).not.toContain("\n");
  });

  it("no database of that name", async () => {
    const url = new URL(databaseUrl().replace("@/", "@localhost/"));
    url.pathname = "/no_such_database";
    const asked = databaseUrl().includes("@/") ? url.href.replace("@localhost/", "@/") : url.href;
    await expect(checkDatabase(asked)).rejects.toThrow(/has no database of that name/);
  });

  it.each([
    ["a database whose locale is C", "UTF8"],
    ["a database in an encoding that cannot hold every letter", "LATIN1"],
  ])("%s", async (_what, encoding) => {
    const name = `letters_${encoding.toLowerCase().replaceAll(/\d/g, "")}_in_c`;
    const client = new pg.Client(databaseUrl());
    await client.connect();
    await client.query(`create database ${name} template template0 encoding '${encoding}' locale_provider libc locale 'C'`);
    try {
      await expect(checkDatabase(databaseUrl().replace(/\/([a-z_]+)(\?|$)/, `/${name}$2`))).rejects.toThrow(/letters of English only/);
    } finally {
      await client.query(`drop database ${name}`);
      await client.end();
    }
  });

  it("a good one passes", () => expect(checkDatabase(databaseUrl())).resolves.toBeUndefined());

  it("names server and database only", () => {
    expect(describeUrl("postgresql://ann:pw@db.example:5433/heard?sslmode=require")).toBe("db.example:5433/heard");
  });
});

describe("the data folder", () => {
  it("has a secret that only its owner can read, the same at every start", () => {
    const folder = temporaryFolder();
    const secret = openSecret(folder);
    expect(openSecret(folder)).toBe(secret);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(path.join(folder, "secret")).mode & 0o777).toBe(0o600);
  });

  it("that is a file is a sentence", () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(refusalOf(file)).toMatch(/is not a folder/);
  });

  it("is used by one Heard at a time", async () => {
    const folder = temporaryFolder();
    const first = await lockDataFolder(folder, () => {});
    await expect(lockDataFolder(folder, () => {}, 300)).rejects.toThrow(/Another Heard uses the data/);
    setTimeout(() => first.release(), 200);
    const second = await lockDataFolder(folder, () => {}, 5000);
    second.release();
  });

  it.runIf(process.platform === "linux")("in a place where there are no files is a sentence, and no endless wait", () => {
    expect(refusalOf("/proc/heard/data")).toBe("/proc/heard/data cannot be made there. Choose another folder with HEARD_DATA.");
    expect(refusalOf("/proc")).toBe("/proc is on no disk. Choose another folder with HEARD_DATA.");
  });

  it("whose name is too long is a sentence", () => {
    expect(refusalOf(path.join(temporaryFolder(), "x".repeat(300)))).toMatch(/name of the data folder is too long/);
  });

  it("has a socket of PostgreSQL only where one can lie: elsewhere it listens at a port", () => {
    expect(fitsSocket("/srv/heard/data/run")).toBe(true);
    for (const folder of ["/srv/a,b/run", '/srv/"a"/run', `/srv/${"x".repeat(100)}/run`]) expect(fitsSocket(folder), folder).toBe(false);
  });

  it("that cannot be made is a sentence", () => {
    expect(sentenceOf(Object.assign(new Error("x"), { code: "ENOENT" }), "/nowhere/data")).toBe("/nowhere/data cannot be made there. Choose another folder with HEARD_DATA.");
  });

  it("on a full disk is a sentence, whoever says so", () => {
    mkdirSync(path.join(temporaryFolder(), "data"));
    for (const code of ["ENOSPC", "53100"]) expect(sentenceOf(Object.assign(new Error("x"), { code }), "data")).toMatch(/^The disk that holds .* is full/);
  });
});

describe("the port", () => {
  it("in use is a sentence that names another", async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as net.AddressInfo;
    await expect(checkPort(port, "127.0.0.1", "demo")).rejects.toThrow(`Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm run demo`);
  });
});

it("the demo, in which anybody is anybody, does not start on a programme that is not the sample", async () => {
  const { programme } = await smallProgramme();
  await expect(prepareProgramme(databaseUrl(), database(programme).schema, "demo", () => {})).rejects.toThrow(/is not the sample/);
});
