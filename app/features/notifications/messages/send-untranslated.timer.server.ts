import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { tellOfMessage } from "./tell-of-message.server.ts";

/** How long after its day a message is still looked at: whoever has no delivery by then has no address. */
const DAYS = 14;

/** Every hour: a message whose day has come goes as it was written to those whose translation is not there. Safe twice: each once. */
export default defineTimer({
  name: "send-untranslated",
  cron: "5 * * * *",
  async run({ programme }) {
    const moment = now();
    const { prisma } = database(programme);
    const due = await prisma.teamMessage.findMany({
      // A day begins up to fourteen hours before it does in UTC.
      where: { sentAt: { not: null }, sourceFrom: { lte: new Date(moment.getTime() + 14 * 3_600_000), gte: new Date(moment.getTime() - DAYS * 86_400_000) } },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    for (const { id } of due) await prisma.$transaction((tx) => tellOfMessage(tx, programme, id, moment), { timeout: 30_000 });
  },
});
