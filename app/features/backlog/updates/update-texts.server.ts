import type { Actor } from "#app/features/events/actor.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { dueFor, tellingLanguages } from "../told-languages.server.ts";

/** Writes the two texts of an update, wanted in every language in which it is told. */
export async function writeUpdateTexts(
  tx: Tx,
  actor: Actor,
  update: { updateId: string; improvementId: string; said: string; did: string },
  now: Date,
): Promise<{ saidTextId: string; didTextId: string }> {
  const authorId = actor.kind === "person" ? actor.personId : null;
  const { wanted } = await tellingLanguages(tx, update.improvementId);
  const text = {
    subjectKind: "update",
    subjectId: update.updateId,
    audience: "public" as const,
    critical: true,
    lang: await writtenIn(tx, authorId, update.said, update.did),
    authorId,
    wanted,
  };
  return {
    saidTextId: await writeText(tx, { ...text, kind: "update_said", words: update.said, dueAt: dueFor("update_said", now, update.said) }),
    didTextId: await writeText(tx, { ...text, kind: "update_did", words: update.did, dueAt: dueFor("update_did", now, update.did) }),
  };
}
