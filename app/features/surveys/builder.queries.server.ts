import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { textIdsOf } from "./definition.ts";
import { readDefinition } from "./definition.schema.ts";
import { standingDraft } from "./draft.server.ts";
import { draftMark, isSameDefinition } from "./draft.ts";
import { canChangeSurveys, canEditSurvey, canSeeSurveys } from "./survey.policy.ts";
import type { SurveyDefinition, SurveyPrivacy, SurveyState } from "./survey.ts";

export interface ListedSurvey {
  id: string;
  number: number;
  state: SurveyState;
  privacy: SurveyPrivacy;
  groupId: string | null;
  title: ReadableText;
  answers: number;
  /** It has changes that nobody is asked yet. */
  hasDraft: boolean;
  openedAt: Date | null;
  definition: SurveyDefinition;
}

/** All surveys, the newest first. @throws not found for whoever may not see them. */
export async function listSurveys(actor: Actor, lang: string): Promise<ListedSurvey[]> {
  if (!canSeeSurveys(actor)) throw notFound();
  const rows = await readRows<Omit<ListedSurvey, "title" | "definition"> & { titleTextId: string; definition: unknown }>(actor, Prisma.sql`
    select s.id, s.number, s.state, s.privacy, s.group_id as "groupId", s.title_text_id as "titleTextId", s.opened_at as "openedAt",
           latest.definition, latest.published_at is null as "hasDraft",
           (select count(*) from responses r where r.survey_id = s.id)::int + (select count(*) from ballots b where b.survey_id = s.id)::int as answers
    from surveys s
    join lateral (select definition, published_at from survey_versions v where v.survey_id = s.id order by v.number desc limit 1) latest on true
    order by s.number desc`);
  const titles = await readTexts(actor, rows.map((row) => row.titleTextId), lang);
  return rows.map(({ titleTextId, definition, ...row }) => ({ ...row, title: titles.get(titleTextId)!, definition: readDefinition(definition) }));
}

/** A survey as its builder works on it. */
export interface SurveyToBuild {
  id: string;
  number: number;
  slug: string;
  state: SurveyState;
  privacy: SurveyPrivacy;
  groupId: string | null;
  hasReceipts: boolean;
  isOpenToAll: boolean;
  closesOn: Date | null;
  /** Of the settings. */
  version: number;
  titleTextId: string;
  introTextId: string;
  /** Of the questions, as a form carries it. */
  draft: string;
  draftNumber: number;
  definition: SurveyDefinition;
  /** What people are asked now; null before the first publication. */
  published: { number: number; definition: SurveyDefinition } | null;
  /** The draft differs from what people are asked. */
  hasChanges: boolean;
  /** When the questions were changed last. */
  savedAt: Date | null;
  answers: number;
  canChange: boolean;
  /** Its words, questions and settings may be changed by whoever asks. */
  canEdit: boolean;
  /** Texts of the draft and of what is published, as they were written. */
  words: Map<string, ReadableText>;
  /** The language of its title, in which it is written. */
  writtenIn: string;
}

/** A survey for whoever may see surveys. @throws not found otherwise. */
export async function readSurveyToBuild(actor: Actor, number: number): Promise<SurveyToBuild> {
  if (!canSeeSurveys(actor)) throw notFound();
  const db = reads(actor);
  const survey = await db.survey.findUnique({ where: { number }, include: { title: { select: { lang: true } } } });
  if (!survey) throw notFound();
  const of = { where: { surveyId: survey.id } };
  const [draft, asked, saved, responses, ballots] = await Promise.all([
    standingDraft(db, survey.id),
    db.surveyVersion.findFirst({ where: { surveyId: survey.id, publishedAt: { not: null } }, orderBy: { number: "desc" } }),
    db.event.findFirst({ where: { subjectId: survey.id, name: { in: ["survey.draft_changed", "survey.created"] } }, orderBy: { id: "desc" }, select: { at: true } }),
    db.response.count(of),
    db.ballot.count(of),
  ]);
  const published = asked && { number: asked.number, definition: readDefinition(asked.definition) };
  const { definition } = draft;
  const titleTextId = definition.titleTextId ?? survey.titleTextId;
  const introTextId = definition.introTextId ?? survey.introTextId;
  return {
    id: survey.id,
    number: survey.number,
    slug: survey.slug,
    state: survey.state as SurveyState,
    privacy: survey.privacy as SurveyPrivacy,
    groupId: survey.groupId,
    hasReceipts: survey.hasReceipts,
    isOpenToAll: survey.isOpenToAll,
    closesOn: survey.closesOn,
    version: survey.version,
    titleTextId,
    introTextId,
    draft: draftMark(draft),
    draftNumber: draft.number,
    definition,
    published,
    hasChanges: draft.id !== null && !(published && isSameDefinition(published.definition, definition)),
    savedAt: saved?.at ?? null,
    answers: responses + ballots,
    canChange: canChangeSurveys(actor),
    canEdit: canEditSurvey(actor, { state: survey.state as SurveyState }),
    words: await readTexts(actor, [titleTextId, introTextId, ...textIdsOf(definition), ...(published ? textIdsOf(published.definition) : [])], survey.title.lang),
    writtenIn: survey.title.lang,
  };
}
