import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import { textIdsOf } from "./definition.ts";
import { checkDefinition } from "./definition-check.ts";
import { standingDraft, type DraftTarget } from "./draft.server.ts";
import { readDefinition } from "./definition.schema.ts";
import { isSameDefinition, readDraftMark } from "./draft.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { canEditSurvey } from "./survey.policy.ts";
import { surveyPublished } from "./survey.events.ts";

/**
 * Publishes the draft of a survey's next version: its definition never changes again, its words are sealed, and everybody who
 * begins from now on is asked it. The first one opens the survey. Each language is offered once all its words are reviewed.
 * @throws a refusal where the definition has problems, nothing was changed, or the survey is closed.
 */
export async function publishVersion(actor: Actor, input: DraftTarget): Promise<{ version: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const survey = await lockSurvey(tx, actor, input.number);
    const draft = await standingDraft(tx, survey.id);
    const mark = readDraftMark(input.draft);
    if (!mark || mark.number !== draft.number || mark.revision !== draft.revision) throw changedMeanwhile();
    if (!canEditSurvey(actor, survey)) throw new DomainError("surveys:errors.closed", 409);
    const before = await tx.surveyVersion.findFirst({ where: { surveyId: survey.id, publishedAt: { not: null } }, orderBy: { number: "desc" } });
    if (!draft.id || (before && isSameDefinition(readDefinition(before.definition), draft.definition))) {
      throw new DomainError("surveys:errors.nothingChanged", 409);
    }
    if (checkDefinition(draft.definition).length > 0) throw new DomainError("surveys:errors.problems", 409);
    const titleTextId = draft.definition.titleTextId ?? survey.titleTextId;
    const introTextId = draft.definition.introTextId ?? survey.introTextId;
    await sealTexts(tx, [titleTextId, introTextId, ...textIdsOf(draft.definition)], now);
    await tx.surveyVersion.update({
      where: { id: draft.id },
      data: { publishedAt: now, publishedById: actor.kind === "person" ? actor.personId : null },
      select: { id: true },
    });
    await tx.survey.update({
      where: { id: survey.id },
      data: { titleTextId, introTextId, version: { increment: 1 }, ...(survey.state === "draft" && { state: "open", openedAt: now }) },
      select: { id: true },
    });
    await record(surveyPublished, survey.id, { version: draft.number });
    return { version: draft.number };
  });
}
