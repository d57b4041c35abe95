import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { remindOfNews } from "./remind-of-news.server.ts";
import { waitForNews } from "./wait-for-news.server.ts";

/** Once a day, the improvements of which whoever spoke has heard nothing for long are said to be so. Safe twice: each once. */
export default defineTimer({
  name: "remind-of-news",
  cron: "30 11 * * *",
  async run({ programme }) {
    for (const id of await waitForNews(database(programme).prisma, now())) await remindOfNews({ kind: "system", programme }, id);
  },
});
