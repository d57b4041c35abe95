import type { Actor } from "#app/features/events/actor.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { wantTranslations, writeText } from "#app/features/texts/write-text.server.ts";
import { workingLanguage } from "#app/features/texts/written-in.server.ts";
import type { Tx } from "#app/platform/db/db.ts";

/** By when a title should be translated. */
function titleDue(now: Date): Date {
  return translationDue("other", now);
}

/** Writes the title of a meeting or a series. It goes out with the invitations, so it is sealed at once. */
export async function writeTitle(
  tx: Tx,
  actor: Actor,
  title: { words: string; subjectKind: "meeting" | "series"; subjectId: string; personIds: readonly string[] },
  now: Date,
): Promise<string> {
  return writeText(tx, {
    kind: "meeting_title",
    subjectKind: title.subjectKind,
    subjectId: title.subjectId,
    audience: "group",
    words: title.words,
    authorId: actor.kind === "person" ? actor.personId : null,
    sealedAt: now,
    wanted: await languagesOf(tx, title.personIds),
    dueAt: titleDue(now),
  });
}

/** The text of a title after a change: the same one where the words are, else a new one that takes its place. */
export async function reviseTitle(tx: Tx, actor: Actor, textId: string, words: string, now: Date): Promise<string> {
  const id = await reviseText(tx, textId, { words, authorId: actor.kind === "person" ? actor.personId : null, dueAt: titleDue(now) });
  if (id !== textId) await tx.text.update({ where: { id }, data: { sealedAt: now }, select: { id: true } });
  return id;
}

/** Asks for a title in the languages of more people. */
export async function wantTitleFor(tx: Tx, textId: string, personIds: readonly string[], now: Date): Promise<void> {
  const { lang } = await tx.text.findUniqueOrThrow({ where: { id: textId }, select: { lang: true } });
  await wantTranslations(tx, textId, lang, await languagesOf(tx, personIds), titleDue(now));
}

/** The languages of people, and the team's own. */
async function languagesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const people = await tx.person.findMany({ where: { id: { in: [...personIds] } }, distinct: ["lang"], select: { lang: true } });
  return [await workingLanguage(tx), ...people.map(({ lang }) => lang)];
}
