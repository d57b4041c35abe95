import { defineTimer } from "#app/platform/timers/timers.ts";
import { purgeOriginals } from "./purge-originals.server.ts";

/** Every night. */
export default defineTimer({ name: "purge-originals", cron: "17 4 * * *", run: purgeOriginals });
