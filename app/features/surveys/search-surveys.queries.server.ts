import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { beginnings, type Sought } from "#app/features/triage/search/sought.ts";
import { hasWords } from "#app/platform/db/folded.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeSurveys } from "./survey.policy.ts";
import type { SurveyState } from "./survey.ts";

/** A survey, as a search shows it. */
export interface FoundSurvey {
  id: string;
  number: number;
  title: ReadableText;
  state: SurveyState;
}

/** The surveys with some words in their titles, in whatever language, or with a number: that one first, then the newest. */
export async function searchSurveys(
  actor: Actor,
  { terms, number }: Sought,
  { before, most, lang }: { before: string | null; most: number; lang: string },
): Promise<{ rows: FoundSurvey[]; next: string | null }> {
  if (!canSeeSurveys(actor)) return { rows: [], next: null };
  const place = /^\d{1,9}$/.test(before ?? "") ? Number(before) : null;
  const isNumbered = Prisma.sql`(s.number = ${number ?? 0})`;
  const withWords = terms
    ? Prisma.sql`exists (select from (select x.words from texts x where x.id = s.title_text_id union all
        select t.words from translations t where t.text_id = s.title_text_id and t.words is not null and t.origin <> 'machine') w where ${hasWords(Prisma.sql`w.words`, beginnings(terms))})`
    : Prisma.sql`false`;
  const older = place === null ? Prisma.sql`(${withWords} or ${isNumbered})` : Prisma.sql`${withWords} and not ${isNumbered} and s.number < ${place}`;
  const found = await readRows<{ id: string; number: number; titleTextId: string; state: SurveyState }>(actor, Prisma.sql`
    select s.id, s.number, s.title_text_id as "titleTextId", s.state from surveys s where ${older} order by ${isNumbered} desc, s.number desc ${limitTo(most + 1)}`);
  const shown = found.slice(0, most);
  const texts = await readTexts(actor, shown.map(({ titleTextId }) => titleTextId), lang);
  return { rows: shown.map(({ titleTextId, ...row }) => ({ ...row, title: texts.get(titleTextId)! })), next: found.length > most ? String(shown.at(-1)!.number) : null };
}
