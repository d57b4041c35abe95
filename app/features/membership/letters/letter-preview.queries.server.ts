import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { Programme, ProgrammeGroup } from "#app/features/programme/programme.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable } from "#app/features/texts/texts.ts";
import type { LetterCode } from "../application.ts";
import { canRecruit } from "../application.policy.ts";
import { letterForReader, letterValues } from "./letter-for-reader.server.ts";

export interface LetterPreview {
  code: LetterCode;
  /** As whoever applied will read it. `checked`: in their language, and somebody has checked it. */
  theirs: { words: string; lang: string; checked: boolean };
  /** As the team's reader reads it. */
  own: { words: string; lang: string };
}

/** How a letter will read, before it goes; null where the programme has no such letter. */
export async function letterPreview(
  actor: Actor,
  code: LetterCode,
  application: { name: string | null; lang: string; group: ProgrammeGroup; date: string | null },
  page: { programme: Programme; lang: string },
): Promise<LetterPreview | null> {
  if (!canRecruit(actor)) return null;
  const template = await reads(actor).letterTemplate.findUnique({ where: { code }, select: { textId: true } });
  if (!template) return null;
  const ids = [template.textId];
  const [theirs, own] = await Promise.all([
    readTexts(actor, ids, application.lang, { reviewedOnly: true }),
    readTexts(actor, ids, page.lang, { reviewedOnly: true }),
  ]);
  const values = letterValues(page.programme, application);
  const text = theirs.get(template.textId)!;
  return {
    code,
    theirs: { ...letterForReader(text, values), checked: isReadable(text) },
    own: letterForReader(own.get(template.textId)!, values),
  };
}
