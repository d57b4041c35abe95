import type { Actor } from "#app/features/events/actor.ts";
import { TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { wantTranslations, writeText } from "#app/features/texts/write-text.server.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { findAudience } from "./find-audience.server.ts";
import type { Audience } from "./messages.ts";

/** By when a message should be translated: it waits for nothing else. */
export function dueForMessage(now: Date): Date {
  return new Date(now.getTime() + TURNAROUND_DAYS.message * 86_400_000);
}

/** Writes the two texts of a message, wanted in every language of whom it goes to. Returns their ids. */
export async function writeMessageTexts(tx: Tx, actor: Actor, message: { id: string; subject: string; body: string; audience: Audience }, now: Date) {
  const authorId = actor.kind === "person" ? actor.personId : null;
  const text = {
    subjectKind: "team_message",
    subjectId: message.id,
    audience: "group" as const,
    critical: true,
    lang: await writtenIn(tx, authorId, message.subject, message.body),
    authorId,
    wanted: await languagesOf(tx, message.audience, now),
    dueAt: dueForMessage(now),
  };
  return {
    subjectTextId: await writeText(tx, { ...text, kind: "team_message_subject", words: message.subject }),
    bodyTextId: await writeText(tx, { ...text, kind: "team_message_body", words: message.body }),
  };
}

/** Asks for a message in every language of whom it goes to now, and no more in those of nobody, where nothing was translated yet. */
export async function wantForAudience(tx: Tx, textIds: readonly string[], audience: Audience, now: Date): Promise<void> {
  const wanted = await languagesOf(tx, audience, now);
  await tx.translation.deleteMany({ where: { textId: { in: [...textIds] }, words: null, lang: { notIn: wanted } } });
  for (const id of textIds) {
    const { lang } = await tx.text.findUniqueOrThrow({ where: { id }, select: { lang: true } });
    await wantTranslations(tx, id, lang, wanted, dueForMessage(now));
  }
}

async function languagesOf(tx: Tx, audience: Audience, now: Date): Promise<string[]> {
  return [...new Set((await findAudience(tx, audience, now)).map(({ lang }) => lang))];
}
