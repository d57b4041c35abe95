import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { applicationNoted } from "./application.events.ts";
import { mayWrite } from "./application.ts";
import { lockApplication } from "./lock-application.server.ts";

/** Notes something about an application, for the team only. */
export async function noteApplication(actor: Actor, input: { applicationId: string; words: string; lang: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { applicationId, words, lang } = input;
    const application = await lockApplication(tx, actor, applicationId);
    // Of somebody who took everything back nothing new is written down.
    if (!mayWrite(application.state)) throw new DomainError("membership:recruitErrors.illegal");
    const authorId = actor.kind === "person" ? actor.personId : null;
    const textId = await writeText(tx, {
      kind: "application_note",
      subjectKind: "application",
      subjectId: applicationId,
      audience: "team",
      lang,
      words,
      authorId,
    });
    const noteId = newId();
    await tx.applicationNote.create({ data: { id: noteId, applicationId, textId, authorId, writtenAt: now }, select: { id: true } });
    await record(applicationNoted, applicationId, { noteId });
  });
}
