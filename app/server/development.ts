import type { RequestHandler } from "express";
import type { ServerBundle } from "./web/options.ts";
import { startWeb } from "./web/web.ts";
import { startWorker } from "./worker/worker.ts";
import type { LaunchContext } from "./settings.ts";

/** Web server and worker in this process; Vite serves the files and builds anew what has changed. */
export async function startDevelopment({ middleware, load }: NonNullable<LaunchContext["development"]>): Promise<{ stop(): Promise<void> }> {
  const web = await startWeb({
    load: async () => (await load()) as ServerBundle,
    isDevelopment: true,
    middleware: middleware as RequestHandler,
  });
  const worker = await startWorker();
  return {
    async stop() {
      await web.stop();
      await worker.stop();
    },
  };
}
