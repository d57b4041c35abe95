import { holds, type Actor } from "#app/features/events/actor.ts";
import type { SurveyState } from "./survey.ts";

/** Whether somebody sees the list of surveys and how each stands: coordinators, champions, leaders. */
export function canSeeSurveys(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion", "leader");
}

/** Whether somebody makes surveys, changes, publishes and closes them. */
export function canChangeSurveys(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether somebody changes this survey's words, questions and settings: one that is closed stays as it was asked. */
export function canEditSurvey(actor: Actor, survey: { state: SurveyState }): boolean {
  return canChangeSurveys(actor) && survey.state !== "closed";
}

/** Whether somebody types in what people answered on paper, by phone or in an interview: coordinators and champions. */
export function canEnterResponses(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion");
}
