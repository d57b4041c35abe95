import { errorCode, log } from "#app/platform/log/log.ts";
import { setEnv } from "#app/platform/env/env.ts";
import type { Answer, Order } from "./children.ts";
import { StartError, sentenceOf } from "./start-error.ts";

/** A part of Heard that runs until it is stopped; stopping finishes what is under way. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Runs one part in this child process: waits for the order to begin, and ends when told to, or when the process that started
 * it is gone.
 */
export async function runChildProcess(begin: () => Promise<Running>): Promise<void> {
  let running: Running | null = null;
  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) return;
    isEnding = true;
    try {
      await running?.stop();
    } finally {
      process.exit(code);
    }
  };
  // Ctrl-C reaches every process of the terminal; the first process decides the order in which they end.
  process.on("SIGINT", () => {});
  process.on("SIGHUP", () => {});
  process.on("SIGTERM", () => void end(0));
  process.on("disconnect", () => void end(0));
  process.on("unhandledRejection", (error) => log.error(errorCode(error), "unhandled rejection"));
  process.on("uncaughtException", (error) => {
    log.fatal(errorCode(error), "uncaught exception");
    void end(1);
  });
  process.on("message", (order: Order) => {
    if (order.type === "stop") return void end(0);
    setEnv(order.settings);
    begin().then(
      (part) => {
        running = part;
        answer({ type: "ready" });
      },
      (error: unknown) => {
        if (!(error instanceof StartError)) log.error(errorCode(error), "could not begin");
        else answer({ type: "failed", sentence: sentenceOf(error, ".") });
        void end(1);
      },
    );
  });
}

function answer(message: Answer): void {
  if (process.connected) process.send?.(message);
}
