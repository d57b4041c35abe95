import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, statSync } from "node:fs";
import { StartError } from "./start-error.ts";

/** A user of the operating system. */
export interface Account {
  uid: number;
  gid: number;
}

/** Whether this process is root, as which PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user as whom PostgreSQL runs: whoever owns the data that is already there, else one made for it, called `heard`.
 * Null where this process is not root: then PostgreSQL runs as the same user.
 */
export function postgresAccount(clusterFolder: string): Account | null {
  if (!isRoot()) return null;
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    if (uid !== 0) return { uid, gid };
  }
  return heardAccount();
}

/** The system user `heard`, made where it does not exist. @throws StartError where it cannot be made. */
export function heardAccount(): Account {
  const found = lookUp("heard");
  if (found) return found;
  const made =
    spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "heard"]).status === 0 ||
    spawnSync("adduser", ["-S", "-D", "-H", "-s", "/sbin/nologin", "heard"]).status === 0;
  const account = made ? lookUp("heard") : null;
  if (!account) {
    throw new StartError("PostgreSQL does not run as root, and the user “heard” could not be made for it. Make it (useradd --system heard), or start Heard as a normal user.");
  }
  return account;
}

function lookUp(name: string): Account | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/** Whether a user can go into a folder: all folders above it let them pass. */
export function canEnter(account: Account, folder: string): boolean {
  return asAccount(account, 'cd "$1"', folder);
}

/** Whether a user can run a program file. */
export function canRun(account: Account, file: string): boolean {
  return asAccount(account, 'test -r "$1" && test -x "$1"', file);
}

function asAccount({ uid, gid }: Account, script: string, argument: string): boolean {
  return spawnSync("/bin/sh", ["-c", script, "sh", argument], { uid, gid, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Gives a folder to a user alone. */
export function giveFolder(folder: string, account: Account | null): void {
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}
