import { runChildProcess } from "./child-process.ts";
import type { Role } from "./children.ts";
import type { LaunchContext, Mode } from "./settings.ts";
import { supervise } from "./supervisor.ts";
import type { ServerBundle } from "./web/options.ts";
import { startWeb } from "./web/web.ts";
import { startWorker } from "./worker/worker.ts";

export { allConsumers, runUntilSettled } from "./worker/consumers.ts";
export { connectProgrammes } from "./connect-programmes.ts";

/** Runs Heard until it is stopped; gives the exit code. */
export function main(mode: Mode, launch: LaunchContext): Promise<number> {
  return supervise(mode, launch);
}

/** Runs one of the processes that {@link main} starts. */
export function child(role: Role, { build }: { build: ServerBundle }): Promise<void> {
  return runChildProcess(() => (role === "web" ? startWeb({ load: () => build, isDevelopment: false }) : startWorker()));
}
