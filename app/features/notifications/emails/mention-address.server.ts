import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** The input that somebody is asked to look at; null where the note was taken away before the mail went out. */
export async function mentionAddress({ programme, subjectId, eventId }: MailToBuild): Promise<string | null> {
  const { prisma } = database(programme);
  const { payload } = await prisma.event.findUniqueOrThrow({ where: { id: eventId }, select: { payload: true } });
  const note = await prisma.inputNote.findUnique({ where: { id: (payload as { noteId: string }).noteId }, select: { text: { select: { erasedAt: true } } } });
  return note && !note.text.erasedAt ? paths.input(subjectId) : null;
}
