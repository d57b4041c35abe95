import { defineTimer } from "#app/platform/timers/timers.ts";
import { forgetDrafts } from "./forget-drafts.server.ts";

/** Once a night. */
export default defineTimer({ name: "forget-response-drafts", cron: "41 3 * * *", run: forgetDrafts });
