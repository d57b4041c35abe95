import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { inboxWhere } from "#app/features/triage/triage.queries.server.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** Something somebody wrote in a survey, as it lies in the inbox. */
export interface SaidInSurvey {
  id: string;
  number: number;
  text: ReadableText;
}

export interface SaidPage {
  said: SaidInSurvey[];
  /** `?before` of the next page; null on the last one. */
  next: number | null;
}

const SAID_PAGE = 30;

/**
 * What people wrote in a survey, newest first, as far as somebody may read the inbox. `textIds`: only answers to a question
 * that was asked in these words. Words that were taken back are left out.
 */
export async function saidInSurvey(actor: Actor, surveyId: string, options: { lang: string; textIds?: string[] | undefined; before?: number | undefined }): Promise<SaidPage> {
  const { lang, textIds, before } = options;
  const rows = await readRows<{ id: string; number: number; textId: string }>(actor, Prisma.sql`
    select i.id, i.number, i.text_id as "textId" from inputs i
    where i.origin_kind = 'survey' and i.origin_id = ${surveyId}::uuid and i.withdrawn_at is null and ${inboxWhere(actor)}
      and ${textIds ? Prisma.sql`i.origin_text_id = any(${textIds}::uuid[])` : Prisma.sql`true`}
      and ${before ? Prisma.sql`i.number < ${before}` : Prisma.sql`true`}
    order by i.number desc limit ${SAID_PAGE + 1}`);
  const shown = rows.slice(0, SAID_PAGE);
  const { workingLanguage } = await readProgramme(actor.programme);
  const texts = await wordsForTeam(actor, shown.map(({ textId }) => textId), lang, workingLanguage);
  return {
    said: shown.flatMap(({ id, number, textId }) => {
      const text = texts.get(textId);
      return text && !text.erased ? [{ id, number, text }] : [];
    }),
    next: rows.length > SAID_PAGE ? shown.at(-1)!.number : null,
  };
}
