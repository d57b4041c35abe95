import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { termsQuery } from "#app/features/triage/search/terms-query.server.ts";
import type { Sought } from "#app/features/triage/search/sought.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeBacklog, canSeeWork } from "../backlog.policy.ts";
import type { ImprovementStatus } from "../improvement.ts";
import { asRefs, type ImprovementRef } from "../improvements.queries.server.ts";

interface SearchPage {
  /** The `next` of the page before. */
  before: string | null;
  most: number;
  lang: string;
}

/** An improvement, as a search shows it; why it is done only for those who read that. */
export interface FoundImprovement extends ImprovementRef {
  why: ReadableText | null;
}

/**
 * The improvements with some words in whatever language, or with a number, for whoever sees the backlog: that of the number first,
 * then the newest. Why they are done is searched only for those who read it.
 */
export async function searchImprovements(actor: Actor, { terms, number }: Sought, { before, most, lang }: SearchPage): Promise<{ rows: FoundImprovement[]; next: string | null }> {
  if (!canSeeBacklog(actor)) return { rows: [], next: null };
  const place = /^\d{1,9}$/.test(before ?? "") ? Number(before) : null;
  const works = canSeeWork(actor);
  const searched = works ? Prisma.sql`s.team_terms` : Prisma.sql`s.terms`;
  const withWords = terms ? Prisma.sql`exists (select from improvement_search s where s.improvement_id = i.id and ${searched} @@ ${termsQuery(terms)})` : Prisma.sql`false`;
  // Its place is first, wherever its number is.
  const isNumbered = Prisma.sql`(i.number = ${number ?? 0})`;
  const older = place === null ? Prisma.sql`(${withWords} or ${isNumbered})` : Prisma.sql`${withWords} and i.number < ${place} and not ${isNumbered}`;
  const rows = await readRows<{ id: string; number: number; titleTextId: string; whyTextId: string; status: ImprovementStatus }>(actor, Prisma.sql`
    select i.id, i.number, i.title_text_id as "titleTextId", i.why_text_id as "whyTextId", i.status from improvements i where ${older}
    order by ${isNumbered} desc, i.number desc ${limitTo(most + 1)}`);
  const shown = rows.slice(0, most);
  const [refs, whys] = await Promise.all([asRefs(actor, shown, lang), readTexts(actor, works ? shown.map(({ whyTextId }) => whyTextId) : [], lang)]);
  return {
    rows: refs.map((ref, index) => ({ ...ref, why: whys.get(shown[index]!.whyTextId) ?? null })),
    next: rows.length > most ? String(shown.at(-1)!.number) : null,
  };
}

/** An update, as a search shows it. */
export interface FoundUpdate {
  id: string;
  improvementNumber: number;
  said: ReadableText;
  did: ReadableText;
  publishedAt: Date | null;
}

/**
 * The updates with some words in whatever language, the newest first; those that nobody has published yet for whoever writes them.
 * What was published again, put right, is not found as it was before.
 */
export async function searchUpdates(actor: Actor, { terms }: Sought, { before, most, lang }: SearchPage): Promise<{ rows: FoundUpdate[]; next: string | null }> {
  if (!canSeeBacklog(actor) || !terms) return { rows: [], next: null };
  const older = isUuid(before) ? Prisma.sql`and u.id < ${before}::uuid` : Prisma.empty;
  const published = canSeeWork(actor) ? Prisma.empty : Prisma.sql`and u.published_at is not null`;
  const rows = await readRows<Omit<FoundUpdate, "said" | "did"> & { saidTextId: string; didTextId: string }>(actor, Prisma.sql`
    select u.id, i.number as "improvementNumber", u.said_text_id as "saidTextId", u.did_text_id as "didTextId", u.published_at as "publishedAt"
    from update_search s join updates u on u.id = s.update_id join improvements i on i.id = u.improvement_id
    where s.terms @@ ${termsQuery(terms)} ${published} ${older}
      and not exists (select from updates c where c.corrects_id = u.id and c.published_at is not null)
    order by u.id desc ${limitTo(most + 1)}`);
  const shown = rows.slice(0, most);
  const texts = await readTexts(actor, shown.flatMap(({ saidTextId, didTextId }) => [saidTextId, didTextId]), lang);
  return {
    rows: shown.map(({ saidTextId, didTextId, ...row }) => ({ ...row, said: texts.get(saidTextId)!, did: texts.get(didTextId)! })),
    next: rows.length > most ? shown.at(-1)!.id : null,
  };
}
