import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { asAsked } from "./asked-pages.ts";
import { readDefinition } from "./definition.schema.ts";
import type { SurveyDefinition, SurveyPrivacy, SurveyState } from "./survey.ts";

/** A survey as it is asked now, for the pages of everybody: who may answer is for the page to say. */
export interface AskedSurvey {
  id: string;
  number: number;
  slug: string;
  state: SurveyState;
  privacy: SurveyPrivacy;
  hasReceipts: boolean;
  isOpenToAll: boolean;
  closesOn: Date | null;
  groupId: string | null;
  titleTextId: string;
  introTextId: string;
  /** The version that whoever begins now is asked, with its pages as they are asked. */
  version: { id: string; number: number; definition: SurveyDefinition };
}

/** A survey that was published at least once; null where there is none under this address. */
export async function readAskedSurvey(actor: Actor, which: { slug: string } | { number: number } | { id: string }): Promise<AskedSurvey | null> {
  const found = await reads(actor).survey.findUnique({
    where: which as { slug: string },
    include: { versions: { where: { publishedAt: { not: null } }, orderBy: { number: "desc" }, take: 1 } },
  });
  const version = found?.versions[0];
  if (!found || !version) return null;
  return {
    id: found.id,
    number: found.number,
    slug: found.slug,
    state: found.state as SurveyState,
    privacy: found.privacy as SurveyPrivacy,
    hasReceipts: found.hasReceipts,
    isOpenToAll: found.isOpenToAll,
    closesOn: found.closesOn,
    groupId: found.groupId,
    titleTextId: found.titleTextId,
    introTextId: found.introTextId,
    version: { id: version.id, number: version.number, definition: asAsked(readDefinition(version.definition)) },
  };
}

/** One published version by its id, its pages as they are asked, for somebody who began with it; null where there is none. */
export async function readVersion(actor: Actor, versionId: string): Promise<{ id: string; surveyId: string; number: number; definition: SurveyDefinition } | null> {
  const found = await reads(actor).surveyVersion.findUnique({ where: { id: versionId } });
  if (!found?.publishedAt) return null;
  return { id: found.id, surveyId: found.surveyId, number: found.number, definition: asAsked(readDefinition(found.definition)) };
}

/** How far the words of a survey are in one language. */
export interface SurveyLanguage {
  lang: string;
  /** Texts that have words in it, checked or not; those written in it count as both. */
  translated: number;
  reviewed: number;
  of: number;
  /** Every text is there and checked: it is offered to respondents without a word of warning. */
  isReady: boolean;
}

/** How far a survey is in each language of the programme, the language it is written in first. */
export async function surveyLanguages(actor: Actor, textIds: readonly string[], languages: readonly string[]): Promise<SurveyLanguage[]> {
  const ids = [...new Set(textIds)];
  const rows = await readRows<{ lang: string; to: string | null; reviewed: boolean }>(actor, Prisma.sql`
    select x.lang, t.lang as "to", (t.reviewed_at is not null) as reviewed
    from texts x left join translations t on t.text_id = x.id and t.words is not null and t.origin <> 'machine'
    where x.id = any(${ids}::uuid[])`);
  const written = await readRows<{ lang: string; count: number }>(actor, Prisma.sql`
    select lang, count(*)::int as count from texts where id = any(${ids}::uuid[]) group by lang`);
  const found = languages.map((lang) => {
    const own = written.filter((one) => sameLanguage(one.lang, lang)).reduce((sum, { count }) => sum + count, 0);
    const others = rows.filter((row) => row.to !== null && sameLanguage(row.to, lang) && !sameLanguage(row.lang, lang));
    const reviewed = own + others.filter((row) => row.reviewed).length;
    return { lang, translated: own + others.length, reviewed, of: ids.length, isReady: reviewed >= ids.length, own };
  });
  return found.sort((a, b) => b.own - a.own).map(({ own: _own, ...language }) => language);
}
