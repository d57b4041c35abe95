import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { shuffleBallots } from "./shuffle-ballots.server.ts";

/** Mixes anonymous responses that wait, survey by survey, where enough wait or the survey is closed. */
export default defineTimer({
  name: "shuffle-ballots",
  cron: "23 * * * *",
  async run(actor) {
    const waiting = await database(actor.programme).prisma.ballot.groupBy({ by: ["surveyId"] });
    for (const { surveyId } of waiting) await shuffleBallots(actor, { surveyId });
  },
});
