import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knowsAllLetters } from "#app/platform/db/locale-check.ts";
import { startEmbedded, type Embedded } from "#app/server/postgres/embedded.ts";
import { isAlive } from "#app/server/postgres/postmaster-file.ts";

const root = path.resolve(import.meta.dirname, "../..");
const said: string[] = [];
let dataFolder = "";

const start = (): Promise<Embedded> => startEmbedded({ root, dataFolder, say: (line) => said.push(line), giveUp: (sentence) => said.push(sentence) });
const postmaster = () => Number(readFileSync(path.join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function until(work: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await work().catch(() => false)) return;
    await pause(50);
  }
  throw new Error("it did not happen within ten seconds");
}

beforeAll(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), "heard-data-"));
  chmodSync(dataFolder, 0o711);
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe("the embedded PostgreSQL", () => {
  it("is made, serves every language, comes back after kill -9, is adopted, and ends", async () => {
    const first = await start();
    expect(await knowsAllLetters(first.url)).toBe(true);
    await query(first.url, "create table kept (word text)");
    await query(first.url, "insert into kept values ('acknowledged')");

    // Killed while its supervisor lives: started again.
    const killed = postmaster();
    process.kill(killed, "SIGKILL");
    await until(async () => postmaster() !== killed && (await query<{ word: string }>(first.url, "select word from kept"))[0]?.word === "acknowledged");
    expect(said).toContain("PostgreSQL ended; starting it again…");

    // Another start finds it running (its supervisor was killed): the same server goes on.
    const running = postmaster();
    const second = await start();
    expect(postmaster()).toBe(running);
    expect(second.url).toBe(first.url);

    await Promise.all([first.stop(), second.stop()]);
    expect(isAlive(running)).toBe(false);

    // A number in postmaster.pid that now belongs to somebody else does not stand in the way.
    writeFileSync(path.join(dataFolder, "postgres", "postmaster.pid"), `${process.pid}\n${dataFolder}/postgres\n0\n5432\n\n\n\nready\n`);
    const third = await start();
    expect(await query(third.url, "select word from kept")).toEqual([{ word: "acknowledged" }]);
    await third.stop();
  });

  it("of another version is left alone, with a sentence", async () => {
    const other = mkdtempSync(path.join(tmpdir(), "heard-other-"));
    chmodSync(other, 0o711);
    mkdirSync(path.join(other, "postgres"));
    writeFileSync(path.join(other, "postgres", "PG_VERSION"), "16\n");
    await expect(startEmbedded({ root, dataFolder: other, say: () => {}, giveUp: () => {} })).rejects.toThrow(/were made by PostgreSQL 16, and this Heard brings PostgreSQL 18/);
    rmSync(other, { recursive: true });
  });
});
