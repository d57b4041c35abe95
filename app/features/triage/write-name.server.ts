import type { Actor } from "#app/features/events/actor.ts";
import { reviseText, sealTexts } from "#app/features/texts/revise-text.server.ts";
import { TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { writeText, type NewText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";

type Name = Pick<NewText, "kind" | "subjectKind" | "subjectId" | "audience" | "words"> & { now: Date };

/**
 * Writes the name of a theme, a team or a rule inside a command and asks for the other languages that
 * the programme shows. It is sealed at once: it stands beside somebody's words from now on, and a change makes a new text.
 */
export async function writeName(tx: Tx, actor: Actor, { now, ...name }: Name): Promise<string> {
  const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
  return writeText(tx, { ...name, authorId: authorOf(actor), sealedAt: now, wanted: shownLanguages(languages), dueAt: dueAfter(now) });
}

/**
 * Gives a name new words: a new text that names the old one, with its translations asked for. Returns the id to keep, the same
 * where nothing changed. @throws a 409 refusal where it is no longer the text that was `seen`.
 */
export async function reviseName(tx: Tx, actor: Actor, textId: string, change: { words: string; seen: string; now: Date }): Promise<string> {
  if (textId !== change.seen) throw changedMeanwhile();
  const id = await reviseText(tx, textId, { words: change.words, authorId: authorOf(actor), dueAt: dueAfter(change.now) });
  if (id !== textId) await sealTexts(tx, [id], change.now);
  return id;
}

function authorOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.personId : null;
}

function dueAfter(now: Date): Date {
  return new Date(now.getTime() + TURNAROUND_DAYS.other * 86_400_000);
}
