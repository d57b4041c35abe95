import { defineTimer } from "#app/platform/timers/timers.ts";
import { tidySignIns } from "./tidy-sign-ins.server.ts";

/** Once a night, sessions and codes whose time is over are deleted. */
export default defineTimer({ name: "tidy-sign-ins", cron: "17 3 * * *", run: tidySignIns });
