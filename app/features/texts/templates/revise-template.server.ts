import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";
import { reviseText, sealTexts } from "../revise-text.server.ts";
import { TURNAROUND_DAYS } from "../texts.ts";

/**
 * Changes the words of a template, inside a command that holds its row: what went out keeps its words, and each language is
 * wanted again. Returns the id of the new text, or null where the words are as they were.
 * @throws where it changed since `seen`, the id of the text that was on the page.
 */
export async function reviseTemplate(tx: Tx, actor: Actor, template: { textId: string; seen: string; words: string; now: Date }): Promise<string | null> {
  const { textId, seen, words, now } = template;
  if (textId !== seen) throw changedMeanwhile();
  const next = await reviseText(tx, textId, {
    words,
    authorId: actor.kind === "person" ? actor.personId : null,
    dueAt: new Date(now.getTime() + TURNAROUND_DAYS.other * 86_400_000),
  });
  if (next === textId) return null;
  // Sealed at once: it may go with these words at any moment, and what went never changes.
  await sealTexts(tx, [next], now);
  return next;
}
