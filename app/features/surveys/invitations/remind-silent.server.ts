import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { lockSurvey } from "../lock-survey.server.ts";
import { takesAnswers } from "../survey.ts";
import { surveyReminded } from "./invitations.events.ts";
import { mayRemind } from "./invitations.ts";

/**
 * Asks those who have not answered once more, nobody within three days of the last time. Returns how many.
 * @throws refusals: the survey is not open, or there is nobody to remind now.
 */
export async function remindSilent(actor: Actor, input: { number: number }): Promise<{ reminded: number }> {
  const { timeZone } = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record }) => {
    const survey = await lockSurvey(tx, actor, input.number);
    if (!takesAnswers(survey, dayIn(now, timeZone))) throw new DomainError("surveys:errors.notOpen", 409);
    const asked = await tx.surveyInvitation.findMany({ where: { surveyId: survey.id, isAnswered: false } });
    const silent = asked.filter((invitation) => mayRemind(invitation, now)).map(({ id }) => id);
    if (silent.length === 0) throw new DomainError("surveys:invitations.errors.nobodyToRemind", 409);
    await tx.surveyInvitation.updateMany({ where: { id: { in: silent } }, data: { remindedAt: now } });
    await record(surveyReminded, survey.id, { invitations: silent });
    return { reminded: silent.length };
  });
}
