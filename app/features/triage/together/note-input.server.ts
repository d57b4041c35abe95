import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { notPossible } from "../lock-input.server.ts";
import { takersAt } from "../routing/takers.server.ts";
import { inputNoteWritten } from "./together.events.ts";

/**
 * Notes something about an input for the team only. Those who are mentioned read the input already: it shows them nothing new,
 * they are asked to look. Whatever else happened to the input meanwhile, a note overwrites nothing. Returns the note's id.
 * @throws a refusal where somebody mentioned may not read the input, or it was withdrawn.
 */
export async function noteInput(actor: Actor, input: { inputId: string; words: string; lang: string; mentioned: readonly string[] }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const found = await lockInput(tx, actor, input.inputId);
    if (found.withdrawnAt) throw notPossible();
    const authorId = actor.kind === "person" ? actor.personId : null;
    const mentioned = [...new Set(input.mentioned)].filter((personId) => personId !== authorId);
    const reads = await takersAt(tx, mentioned.map((owner) => ({ outcome: { owner } })), found.siteId, now);
    if (!mentioned.every(reads)) throw new DomainError("together:errors.person");
    const id = newId();
    const textId = await writeText(tx, { kind: "input_note", subjectKind: "input_note", subjectId: id, audience: "team", lang: input.lang, words: input.words, authorId });
    await tx.inputNote.create({
      data: { id, inputId: found.id, textId, authorId, writtenAt: now, mentions: { create: mentioned.map((personId) => ({ personId })) } },
      select: { id: true },
    });
    await record(inputNoteWritten, found.id, { noteId: id, mentioned });
    return id;
  });
}
