import { fork, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { childEnv } from "./launch/child-env.mjs";

/** The processes that the first one starts. */
export type Role = "web" | "worker";

/** What the first process tells the others. */
export type Order = { type: "go"; settings: Record<string, string> } | { type: "stop" };

/** What they answer. */
export type Answer = { type: "ready" } | { type: "failed"; sentence: string };

/** One child process that is started again whenever it ends by itself. */
export interface Child {
  /** Lets the child begin; resolves when it serves. @throws where it is stopped before. */
  go(settings: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

const QUICK_MS = 30_000;
const GIVE_UP_AFTER = 5;
const STOP_MS = 15_000;

/**
 * Starts a child process at once, so that it loads the bundle while the database starts; it waits for {@link Child.go}.
 * `giveUp` is told a sentence when the child cannot do its work, or ended five times within half a minute each.
 */
export function startChild(launchFile: string, role: Role, giveUp: (sentence: string) => void): Child {
  let isStopping = false;
  let settings: Record<string, string> | null = null;
  let quickDeaths = 0;
  let child: ChildProcess;
  let whenReady = () => {};
  let neverReady = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    whenReady = resolve;
    neverReady = () => reject(new Error(`the ${role} process was stopped`));
  });
  // Whoever waits for it is told; often nobody does.
  ready.catch(() => {});

  const start = () => {
    const startedAt = performance.now();
    child = fork(launchFile, ["--child", role], { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [], env: childEnv() });
    child.on("message", (answer: Answer) => {
      if (answer.type === "ready") whenReady();
      else giveUp(answer.sentence);
    });
    child.on("error", () => {});
    child.once("exit", () => {
      if (isStopping) return;
      quickDeaths = performance.now() - startedAt < QUICK_MS ? quickDeaths + 1 : 1;
      if (quickDeaths >= GIVE_UP_AFTER) return giveUp(`The ${role} process ended ${GIVE_UP_AFTER} times in a row. What it logged stands above.`);
      void pause(100 * 2 ** quickDeaths).then(() => {
        if (!isStopping) start();
      });
    });
    if (settings) tell(child, { type: "go", settings });
  };
  start();

  return {
    go(values) {
      settings = values;
      tell(child, { type: "go", settings });
      return ready;
    },
    async stop() {
      isStopping = true;
      neverReady();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      tell(child, { type: "stop" });
      const kill = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
      await ended;
      clearTimeout(kill);
    },
  };
}

function tell(child: ChildProcess, order: Order): void {
  // A child that just ended cannot be told; its exit is handled where it is watched.
  if (child.connected) child.send(order, () => {});
}
