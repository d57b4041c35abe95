import type { Tx } from "#app/platform/db/db.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { LetterCode } from "../application.ts";

/**
 * Writes a letter to whoever applied, inside a command: the template's text as it is now, and the day that fills its blank.
 * Where it is not in their language yet, a translator is asked, once for all letters of the kind. Returns the message's id.
 * @throws a refusal where the programme has no such letter.
 */
export async function writeLetter(
  tx: Tx,
  letter: {
    applicationId: string;
    lang: string;
    code: LetterCode;
    /** An ISO moment or day. */
    date: string | null;
    authorId: string | null;
    now: Date;
  },
): Promise<string> {
  const { applicationId, lang, code, date, authorId, now } = letter;
  const template = await tx.letterTemplate.findUnique({ where: { code }, select: { text: { select: { id: true, lang: true } } } });
  if (!template) throw new DomainError("membership:recruitErrors.noLetter");
  await wantTranslations(tx, template.text.id, template.text.lang, [lang], now);
  const id = newId();
  await tx.applicationMessage.create({
    data: { id, applicationId, side: "team", kind: "letter", template: code, textId: template.text.id, values: { date }, authorId, sentAt: now },
    select: { id: true },
  });
  return id;
}
