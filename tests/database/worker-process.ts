/** The worker as it runs in production, in a process of its own, for `killed-mails.test.ts`, which kills it. Its settings come by the environment. */
import { startWorker } from "#app/server/worker/worker.ts";

await startWorker();
process.stdout.write("working\n");
