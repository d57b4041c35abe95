import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { canEditSurvey } from "./survey.policy.ts";
import { surveySettingsChanged } from "./survey.events.ts";
import type { SurveyPrivacy } from "./survey.ts";

export interface SurveySettings {
  number: number;
  version: number;
  privacy: SurveyPrivacy;
  groupId?: string | null | undefined;
  hasReceipts: boolean;
  isOpenToAll: boolean;
  closesOn?: Date | null | undefined;
}

/**
 * Changes how a survey is asked. What it promises about privacy cannot change once somebody answered or began to.
 * @throws refusals: the survey is closed, that promise, a group that is not there.
 */
export async function editSurvey(actor: Actor, input: SurveySettings): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const survey = await lockSurvey(tx, actor, input.number, input.version);
    if (!canEditSurvey(actor, survey)) throw new DomainError("surveys:errors.closed", 409);
    if (input.groupId && (await tx.group.count({ where: { id: input.groupId } })) === 0) throw new DomainError("surveys:errors.group");
    if (input.privacy !== survey.privacy) {
      const of = { where: { surveyId: survey.id } };
      const begun = (await tx.response.count(of)) + (await tx.ballot.count(of)) + (await tx.responseDraft.count(of));
      if (begun > 0) throw new DomainError("surveys:errors.privacyPromised", 409);
    }
    await tx.survey.update({
      where: { id: survey.id },
      data: {
        privacy: input.privacy,
        groupId: input.groupId ?? null,
        hasReceipts: input.hasReceipts,
        isOpenToAll: input.isOpenToAll,
        closesOn: input.closesOn ?? null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(surveySettingsChanged, survey.id, {});
  });
}
