import { defineTimer } from "#app/platform/timers/timers.ts";
import { draftWaiting } from "./retry-drafts.server.ts";

/** Every ten minutes: what waits for a machine. */
export default defineTimer({ name: "draft-waiting", cron: "*/10 * * * *", run: (actor) => draftWaiting(actor.programme) });
