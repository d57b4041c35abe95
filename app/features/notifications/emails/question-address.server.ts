import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** Where translators' questions are answered; null where the one that is meant is answered by now. */
export async function questionAddress({ programme, subjectId }: MailToBuild): Promise<string | null> {
  const open = await database(programme).prisma.translationQuestion.count({ where: { textId: subjectId, answeredAt: null } });
  return open > 0 ? paths.translatorQuestions() : null;
}
