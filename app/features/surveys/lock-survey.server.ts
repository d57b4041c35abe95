import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeSurveys, canSeeSurveys } from "./survey.policy.ts";
import type { SurveyPrivacy, SurveyState } from "./survey.ts";

/**
 * A survey, held until the end of the command, for somebody who may change it.
 * @throws refusals: none such for them, not allowed, or somebody else changed it since `version`.
 */
export async function lockSurvey(tx: Tx, actor: Actor, number: number, version?: number) {
  if (!canSeeSurveys(actor)) throw notFound();
  await tx.$queryRaw`select 1 from surveys where number = ${number} for update`;
  const survey = await tx.survey.findUnique({ where: { number } });
  if (!survey) throw notFound();
  if (!canChangeSurveys(actor)) throw notAllowed();
  if (version !== undefined && survey.version !== version) throw changedMeanwhile();
  return { ...survey, state: survey.state as SurveyState, privacy: survey.privacy as SurveyPrivacy };
}
