import { readFileSync } from "node:fs";

/**
 * Tells when the npm that started this process was killed: nobody could stop it with Ctrl-C any more, and the next start
 * would find everything taken. Returns a function that ends the watching.
 */
export function watchNpm(whenGone: () => void): () => void {
  const npm = process.platform === "linux" ? npmAbove(process.ppid) : null;
  if (npm === null) return () => {};
  const look = setInterval(() => {
    if (isNpm(npm)) return;
    clearInterval(look);
    whenGone();
  }, 500);
  look.unref();
  return () => clearInterval(look);
}

function npmAbove(pid: number, height = 3): number | null {
  if (pid <= 1 || height === 0) return null;
  if (isNpm(pid)) return pid;
  // npm may have started a shell, which started this process.
  const parent = Number(/\nPPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
  return npmAbove(parent, height - 1);
}

function isNpm(pid: number): boolean {
  return /(^|\/)npm( |\0|$)|npm-cli\.js/.test(read(`/proc/${pid}/cmdline`)) || read(`/proc/${pid}/comm`).startsWith("npm");
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
