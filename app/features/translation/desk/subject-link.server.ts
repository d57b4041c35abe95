import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { canReadInput, forPolicy, canSeeInbox } from "#app/features/input/input.policy.ts";
import { canManageAgreements } from "#app/features/membership/agreement/agreement.policy.ts";
import { canChangeLetters, canRecruit } from "#app/features/membership/application.policy.ts";
import { canSeeMeetings } from "#app/features/meetings/meeting.policy.ts";
import { canSeeSurveys } from "#app/features/surveys/survey.policy.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Where whoever asks may open what a text belongs to; null where they may not, or it has no page of its own. */
export async function subjectLink(actor: Actor, text: { subjectKind: string; subjectId: string | null }): Promise<string | null> {
  const { subjectKind, subjectId: id } = text;
  const db = reads(actor);
  if (subjectKind === "letter_template") return canChangeLetters(actor) ? paths.letters() : null;
  if (subjectKind === "reply_template") return canSeeInbox(actor) ? paths.replyTemplates() : null;
  if (!id) return null;
  switch (subjectKind) {
    case "input": {
      const input = await db.input.findUnique({ where: { id }, select: { id: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } } });
      return input && canReadInput(actor, forPolicy(input)) ? paths.input(id) : null;
    }
    case "improvement":
    case "update": {
      if (!canSeeBacklog(actor)) return null;
      const improvement = await db.improvement.findFirst({ where: subjectKind === "update" ? { updates: { some: { id } } } : { id }, select: { number: true } });
      return improvement && paths.improvement(improvement.number);
    }
    case "meeting": {
      const meeting = canSeeMeetings(actor) ? await db.meeting.findUnique({ where: { id }, select: { number: true } }) : null;
      return meeting && paths.meeting(meeting.number);
    }
    case "survey": {
      const survey = canSeeSurveys(actor) ? await db.survey.findUnique({ where: { id }, select: { number: true } }) : null;
      return survey && paths.teamSurvey(survey.number);
    }
    case "application": {
      const application = canRecruit(actor) ? await db.application.findUnique({ where: { id }, select: { number: true } }) : null;
      return application && paths.applicant(application.number);
    }
    case "agreement":
      return canManageAgreements(actor) ? paths.agreement(id) : null;
    default:
      return null;
  }
}
