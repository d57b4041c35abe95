import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { mergeGroups } from "./merge-groups.ts";
import { suppress } from "./suppression.ts";
import type { Shown } from "./question-results.ts";

export interface RateRow {
  /** Languages of the invited; empty: everybody. */
  groups: string[];
  asked: number;
  answered: Shown;
  percent: Shown;
}

/** Of the people who were invited, how many answered: all together, then by their language. Null where nobody was invited. */
export async function responseRate(actor: Actor, surveyId: string): Promise<RateRow[] | null> {
  const rows = await readRows<{ lang: string; asked: number; answered: number }>(actor, Prisma.sql`
    select p.lang, count(*)::int as asked, count(*) filter (where i.is_answered)::int as answered
    from survey_invitations i join people p on p.id = i.person_id
    where i.survey_id = ${surveyId}::uuid group by p.lang`);
  return rateRows(rows);
}

/** The rows of a response rate, small groups put together and small numbers hidden; those who did not answer count too. */
export function rateRows(languages: readonly { lang: string; asked: number; answered: number }[]): RateRow[] | null {
  if (languages.length === 0) return null;
  const merged = mergeGroups(languages.map(({ lang, asked }) => ({ key: lang, count: asked })));
  const groups = merged ? [...merged.alone.map((key) => [key]), ...(merged.together.length > 0 ? [merged.together] : [])] : [languages.map(({ lang }) => lang)];
  const cells = groups.map((keys) => {
    const of = languages.filter(({ lang }) => keys.includes(lang));
    const answered = of.reduce((sum, one) => sum + one.answered, 0);
    return [answered, of.reduce((sum, one) => sum + one.asked, 0) - answered];
  });
  const pattern = suppress({ cells });
  const row = (keys: string[], [answered, silent]: number[], hidden: boolean): RateRow => {
    const asked = answered! + silent!;
    return { groups: keys, asked, answered: hidden ? null : answered!, percent: hidden ? null : Math.round((100 * answered!) / asked) };
  };
  const all = [0, 1].map((column) => cells.reduce((sum, cell) => sum + cell[column]!, 0));
  const total = row([], all, pattern.total || pattern.columns.some(Boolean) || (cells.length === 1 && pattern.cells[0]![0]!));
  return cells.length === 1 ? [total] : [total, ...cells.map((cell, index) => row(groups[index]!, cell, pattern.cells[index]![0]!))];
}
