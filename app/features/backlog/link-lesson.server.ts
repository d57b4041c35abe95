import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { proposeRedactions } from "#app/features/triage/redaction/propose-redactions.ts";
import { ONLY_FLAGGED } from "#app/features/triage/redaction/redaction.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputLessonLinked } from "./backlog.events.ts";
import { isOpenForWork } from "./improvement.ts";
import { wantForContributor } from "./link-rows.server.ts";
import { lockImprovement } from "./lock.server.ts";

/**
 * Links what a person's own case teaches to an improvement, without the person: the link's source is the case itself, so that
 * its writer can hear what comes of it if they asked to, and in its place stands the lesson, in the team's words. By way of the
 * improvement nobody reads the case, meets its language or quotes it; it counts as one who told us, and stays as it is.
 * Returns the link's id.
 */
export async function linkLesson(actor: Actor, wanted: { inputId: string; number: number; lesson: string; version: number }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockInput(tx, actor, wanted.inputId, wanted.version);
    if (input.route !== "intake" || input.withdrawnAt) throw new DomainError("backlog:errors.noPersonalCase", 409);
    const improvement = await lockImprovement(tx, actor, wanted.number);
    if (!isOpenForWork(improvement.status)) throw new DomainError("backlog:errors.merged", 409);
    checkLesson(wanted.lesson);
    const live = await tx.link.findFirst({
      where: { improvementId: improvement.id, sourceKind: "input", sourceId: input.id, unlinkedAt: null },
      select: { id: true, lessonTextId: true },
    });
    if (live?.lessonTextId) {
      unchanged();
      return live.id;
    }
    const linkId = live?.id ?? newId();
    const lessonTextId = await writeText(tx, {
      kind: "lesson",
      subjectKind: "improvement",
      subjectId: improvement.id,
      audience: "team",
      words: wanted.lesson,
      authorId: actor.kind === "person" ? actor.personId : null,
    });
    const linkedById = actor.kind === "person" ? actor.personId : null;
    // A link from before it was known to be a personal case gets its lesson.
    if (live) await tx.link.update({ where: { id: linkId }, data: { lessonTextId }, select: { id: true } });
    else await tx.link.create({ data: { id: linkId, improvementId: improvement.id, sourceKind: "input", sourceId: input.id, linkedById, linkedAt: now, lessonTextId }, select: { id: true } });
    await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
    const handover = await tx.handover.findUnique({ where: { inputId: input.id }, select: { wantsNews: true } });
    if (handover?.wantsNews) await wantForContributor(tx, improvement.id, input.toldIn, now);
    await record(inputLessonLinked, input.id, { improvementId: improvement.id, linkId });
    return linkId;
  });
}

/** @throws a refusal where a lesson holds what could tell who it was; that it is about papers could be many a person's. */
function checkLesson(lesson: string): void {
  const span = proposeRedactions(lesson).find(({ kind }) => kind !== "status" && !ONLY_FLAGGED.includes(kind));
  if (span) throw new DomainError("backlog:errors.lessonIdentifies", 400, { words: lesson.slice(span.start, span.end) });
}
