import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { surveyReopened } from "./survey.events.ts";

/**
 * Opens a closed survey again, with the version that was asked last. A day of closing that is over is taken away.
 * @throws a refusal where somebody answered: results were told at closing, and what a few more answers add to them would tell
 * what those few said.
 */
export async function reopenSurvey(actor: Actor, input: { number: number; version?: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const survey = await lockSurvey(tx, actor, input.number, input.version);
    if (survey.state !== "closed") throw new DomainError("surveys:errors.notClosed", 409);
    if (await wasAnswered(tx, survey.id)) throw new DomainError("surveys:errors.answered", 409);
    const isOver = survey.closesOn !== null && survey.closesOn < dayOf(now);
    await tx.survey.update({
      where: { id: survey.id },
      data: { state: "open", closedAt: null, version: { increment: 1 }, ...(isOver && { closesOn: null }) },
      select: { id: true },
    });
    await record(surveyReopened, survey.id, {});
  });
}

async function wasAnswered(tx: Tx, surveyId: string): Promise<boolean> {
  const [responses, ballots] = [await tx.response.count({ where: { surveyId } }), await tx.ballot.count({ where: { surveyId } })];
  return responses + ballots > 0;
}
