import type { VisitorActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { sealDraft, unsealDraft, type DraftContent } from "./response-draft.ts";

/** Two devices with the same link may save at once; one of them wins at each try. */
const TRIES = 5;

/**
 * Saves one page into begun answers: `change` gets what is saved and gives what it becomes. Where another page is saved at
 * the same moment, neither is lost. Null where there is no such draft any more: it was sent, or its time is over.
 * Written without an event: nobody is told of answers that were not sent.
 */
export async function saveDraft(
  actor: VisitorActor,
  save: { code: string; lang: string; change: (content: DraftContent) => DraftContent },
): Promise<DraftContent | null> {
  const { prisma, pool } = database(actor.programme);
  const secretHash = new Uint8Array(codeHash("response", save.code));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const draft = await prisma.responseDraft.findUnique({ where: { secretHash }, select: { answers: true } });
    if (!draft) return null;
    const content = save.change(unsealDraft(draft.answers));
    const { rowCount } = await pool.query(
      "update response_drafts set answers = $1, lang = $2, saved_on = $3 where secret_hash = $4 and answers = $5",
      [sealDraft(content), save.lang, dayOf(now()).toISOString().slice(0, 10), secretHash, draft.answers],
    );
    if (rowCount === 1) return content;
  }
  throw new Error("a draft changed at every try to save it");
}
