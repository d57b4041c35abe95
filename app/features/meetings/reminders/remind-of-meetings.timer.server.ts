import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { remindOfMeeting } from "./remind-of-meeting.server.ts";

const AHEAD_MS = 48 * 3_600_000;

/** Every ten minutes, the meetings of the next two days whose reminder is due are said to be so. Safe twice: each once. */
export default defineTimer({
  name: "remind-of-meetings",
  cron: "*/10 * * * *",
  async run({ programme }) {
    const moment = now();
    const soon = await database(programme).prisma.meeting.findMany({
      where: { state: "planned", startsAt: { gt: moment, lte: new Date(moment.getTime() + AHEAD_MS) } },
      orderBy: { startsAt: "asc" },
      select: { id: true },
    });
    for (const { id } of soon) await remindOfMeeting({ kind: "system", programme }, id);
  },
});
