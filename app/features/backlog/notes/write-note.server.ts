import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { improvementNoted } from "../backlog.events.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { lockImprovement } from "../lock.server.ts";

/** Says something to the team about an improvement. Whoever works on improvements reads it, and nobody else ever does. Returns its id. */
export async function writeNote(actor: Actor, input: { number: number; words: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canSeeWork(actor)) throw notFound();
    const { id: improvementId } = await lockImprovement(tx, actor, input.number);
    const id = newId();
    const authorId = actor.kind === "person" ? actor.personId : null;
    const textId = await writeText(tx, { kind: "improvement_note", subjectKind: "improvement", subjectId: improvementId, audience: "team", words: input.words, authorId });
    await tx.improvementNote.create({ data: { id, improvementId, textId, authorId, writtenAt: now }, select: { id: true } });
    await record(improvementNoted, improvementId, { noteId: id });
    return id;
  });
}
