import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { surveyClosed } from "./survey.events.ts";
import { SURVEY_MOVES } from "./survey.ts";

/** Closes a survey: nobody answers any more. What was answered stays. */
export async function closeSurvey(actor: Actor, input: { number: number; version?: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const survey = await lockSurvey(tx, actor, input.number, input.version);
    if (!SURVEY_MOVES[survey.state].includes("closed")) throw new DomainError("surveys:errors.notOpen", 409);
    await tx.survey.update({ where: { id: survey.id }, data: { state: "closed", closedAt: now, version: { increment: 1 } }, select: { id: true } });
    await record(surveyClosed, survey.id, {});
  });
}
