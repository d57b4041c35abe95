import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { closeSurvey } from "./close-survey.server.ts";

/** Every hour, open surveys whose last day is over at the programme's place are closed. Safe twice: what is closed is left. */
export default defineTimer({
  name: "close-surveys",
  cron: "7 * * * *",
  async run(actor) {
    const { timeZone } = await readProgramme(actor.programme);
    const today = new Date(`${dayIn(now(), timeZone)}T00:00:00Z`);
    const over = await database(actor.programme).prisma.survey.findMany({ where: { state: "open", closesOn: { lt: today } }, select: { number: true } });
    for (const { number } of over) await closeSurvey(actor, { number });
  },
});
