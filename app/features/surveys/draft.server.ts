import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import { textIdsOf } from "./definition.ts";
import { readDefinition } from "./definition.schema.ts";
import { isSameDefinition, readDraftMark, type DraftMark } from "./draft.ts";
import { lockSurvey } from "./lock-survey.server.ts";
import { canEditSurvey } from "./survey.policy.ts";
import { surveyDraftChanged } from "./survey.events.ts";
import type { SurveyDefinition } from "./survey.ts";
import { dueForSurvey, surveyWords } from "./write-definition.server.ts";

/** Which survey somebody changes, and the draft that they have before them. */
export interface DraftTarget {
  number: number;
  /** As `draftMark` gives it. */
  draft: string;
}

export interface DraftContext {
  tx: Tx;
  now: Date;
  surveyId: string;
  authorId: string | null;
  definition: SurveyDefinition;
  /** Changes the words of a text of this draft, as `reviseText` does. Returns the id to keep. */
  revise: (textId: string, words: string) => Promise<string>;
}

/** The draft of a survey's next version as it stands: its row, or what it would begin with. */
export async function standingDraft(tx: Tx, surveyId: string): Promise<DraftMark & { id: string | null; definition: SurveyDefinition }> {
  const latest = await tx.surveyVersion.findFirstOrThrow({ where: { surveyId }, orderBy: { number: "desc" } });
  const definition = readDefinition(latest.definition);
  return latest.publishedAt
    ? { id: null, number: latest.number + 1, revision: 0, definition }
    : { id: latest.id, number: latest.number, revision: latest.revision, definition };
}

/**
 * Changes the draft of a survey's next version, which the first change of a published survey begins, and records
 * `survey.draft_changed`. `change` gives the new definition and what the command returns; nothing is recorded where the
 * definition stays as it was.
 * @throws a refusal where the survey is closed, or somebody else changed the draft since `target.draft`.
 */
export async function changeDraft<Result>(
  actor: Actor,
  target: DraftTarget,
  change: (context: DraftContext) => Promise<{ definition: SurveyDefinition; result: Result }>,
): Promise<Result> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const survey = await lockSurvey(tx, actor, target.number);
    if (!canEditSurvey(actor, survey)) throw new DomainError("surveys:errors.closed", 409);
    const standing = await standingDraft(tx, survey.id);
    const mark = readDraftMark(target.draft);
    if (!mark || mark.number !== standing.number || mark.revision !== standing.revision) throw changedMeanwhile();
    const authorId = actor.kind === "person" ? actor.personId : null;
    let reworded = false;
    const revise = async (textId: string, words: string) => {
      const before = await tx.text.findUniqueOrThrow({ where: { id: textId } });
      if (before.words === words) return textId;
      reworded = true;
      // The same words elsewhere in the survey stay as they are.
      if (textIdsOf(standing.definition).filter((id) => id === textId).length > 1) {
        const { kind, subjectKind, subjectId, lang } = before;
        return writeText(tx, { kind, subjectKind, subjectId, audience: "public", critical: true, lang, words, authorId, wanted: (await surveyWords(tx, survey.id)).wanted, dueAt: dueForSurvey(now) });
      }
      return reviseText(tx, textId, { words, authorId, dueAt: dueForSurvey(now) });
    };
    const { definition, result } = await change({ tx, now, surveyId: survey.id, authorId, definition: standing.definition, revise });
    // Words that nobody sealed change in place, where the definition does not tell.
    if (!reworded && isSameDefinition(definition, standing.definition)) {
      unchanged();
      return result;
    }
    const revision = standing.revision + 1;
    if (standing.id) {
      await tx.surveyVersion.update({ where: { id: standing.id }, data: { definition: definition as object, revision }, select: { id: true } });
    } else {
      await tx.surveyVersion.create({ data: { id: newId(), surveyId: survey.id, number: standing.number, definition: definition as object, revision }, select: { id: true } });
    }
    await dropUnused(tx, survey, standing.definition, definition);
    await record(surveyDraftChanged, survey.id, { version: standing.number });
    return result;
  });
}

/** Takes the words that only a draft had, and has no more, off the translators' desks. */
export async function dropUnused(tx: Tx, survey: { id: string; titleTextId: string; introTextId: string }, before: SurveyDefinition, after: SurveyDefinition): Promise<void> {
  const kept = new Set([...textIdsOf(after), survey.titleTextId, survey.introTextId]);
  const gone = textIdsOf(before).filter((id) => !kept.has(id));
  if (gone.length === 0) return;
  const published = await tx.surveyVersion.findMany({ where: { surveyId: survey.id, publishedAt: { not: null } }, select: { definition: true } });
  const asked = new Set(published.flatMap(({ definition }) => textIdsOf(readDefinition(definition))));
  await tx.translation.deleteMany({ where: { textId: { in: gone.filter((id) => !asked.has(id)) } } });
}
