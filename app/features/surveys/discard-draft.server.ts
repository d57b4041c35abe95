import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import { readDefinition } from "./definition.schema.ts";
import { dropUnused, standingDraft, type DraftTarget } from "./draft.server.ts";
import { readDraftMark } from "./draft.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { surveyDraftDiscarded } from "./survey.events.ts";

/** Throws away the changes that were not published: the draft is again what people are asked. */
export async function discardDraft(actor: Actor, input: DraftTarget): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const survey = await lockSurvey(tx, actor, input.number);
    const draft = await standingDraft(tx, survey.id);
    const mark = readDraftMark(input.draft);
    if (!mark || mark.number !== draft.number || mark.revision !== draft.revision) throw changedMeanwhile();
    const published = await tx.surveyVersion.findFirst({ where: { surveyId: survey.id, publishedAt: { not: null } }, orderBy: { number: "desc" } });
    if (!published || !draft.id) throw new DomainError("surveys:errors.nothingChanged", 409);
    const definition = readDefinition(published.definition);
    // The row stays, so that a page opened before does not pass for the next draft.
    await tx.surveyVersion.update({ where: { id: draft.id }, data: { definition: definition as object, revision: draft.revision + 1 }, select: { id: true } });
    await dropUnused(tx, survey, draft.definition, definition);
    await record(surveyDraftDiscarded, survey.id, { version: draft.number });
  });
}
