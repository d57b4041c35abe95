import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeSurveys } from "../survey.policy.ts";

interface Titled {
  number: number;
  title: ReadableText;
}

/** The improvements that were started from a survey's results, oldest first. */
export async function improvementsFromSurvey(actor: Actor, surveyId: string, lang: string): Promise<(Titled & { status: ImprovementStatus })[]> {
  if (!canSeeBacklog(actor)) return [];
  const rows = await readRows<{ number: number; titleTextId: string; status: ImprovementStatus }>(actor, Prisma.sql`
    select i.number, i.title_text_id as "titleTextId", i.status from links l join improvements i on i.id = l.improvement_id
    where l.source_kind = 'survey' and l.source_id = ${surveyId}::uuid and l.unlinked_at is null order by i.number`);
  return titled(actor, rows, lang);
}

/** The surveys from whose results an improvement was started. */
export async function surveysBehind(actor: Actor, improvementId: string, lang: string): Promise<Titled[]> {
  if (!canSeeSurveys(actor)) return [];
  const rows = await readRows<{ number: number; titleTextId: string }>(actor, Prisma.sql`
    select s.number, s.title_text_id as "titleTextId" from links l join surveys s on s.id = l.source_id
    where l.source_kind = 'survey' and l.improvement_id = ${improvementId}::uuid and l.unlinked_at is null order by s.number`);
  return titled(actor, rows, lang);
}

async function titled<Row extends { number: number; titleTextId: string }>(actor: Actor, rows: readonly Row[], lang: string): Promise<(Row & Titled)[]> {
  const texts = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang);
  return rows.flatMap((row) => (texts.get(row.titleTextId) ? [{ ...row, title: texts.get(row.titleTextId)! }] : []));
}
