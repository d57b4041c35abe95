import type { Actor } from "#app/features/events/actor.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { authorOf } from "../meeting-texts.server.ts";

/** Writes the words of minutes. Nobody is asked to translate them before they are approved: what is not frozen changes. */
export async function writeMinutesText(tx: Tx, actor: Actor, meeting: { id: string }, words: string): Promise<string> {
  return writeText(tx, {
    kind: "minutes",
    subjectKind: "meeting",
    subjectId: meeting.id,
    audience: "group",
    critical: true,
    words,
    authorId: authorOf(actor),
  });
}
