import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { compareVersions, type VersionComparison } from "../compare-versions.ts";
import { readDefinition } from "../definition.schema.ts";
import { textIdsOf } from "../definition.ts";
import type { SurveyPrivacy, SurveyState } from "../survey.ts";
import { canSeeSurveys } from "../survey.policy.ts";
import { countAnswers, countResponses } from "./answer-counts.server.ts";
import { countedResponses, type CountedResponses } from "./counted-responses.server.ts";
import { joinQuestions, type PublishedVersion } from "./joined-questions.ts";
import { questionResults, type QuestionResult, type Shown } from "./question-results.ts";
import { responseRate, type RateRow } from "./response-rate.server.ts";
import { countBy, offeredSplits, type Crossed, type Split, type SplitGroups } from "./splits.ts";
import { isSmall } from "./suppression.ts";
import type { Tallies } from "./tally.ts";

export interface SurveyForResults {
  id: string;
  number: number;
  slug: string;
  state: SurveyState;
  privacy: SurveyPrivacy;
  closesOn: Date | null;
  titleTextId: string;
  /** Of its row. */
  version: number;
  versions: PublishedVersion[];
}

export interface GroupCount {
  groups: string[];
  count: Shown;
}

export interface SurveyResults {
  survey: Omit<SurveyForResults, "versions">;
  /** The numbers of its versions by their ids. */
  versionNumbers: Record<string, number>;
  /** What each version but the first changed. */
  changes: { from: number; to: number; comparison: VersionComparison }[];
  /** How many responses are counted. */
  responses: Shown;
  through: string | null;
  isEarly: boolean;
  rate: RateRow[] | null;
  /** How many answered, for each comparison that may be made. */
  groups: { by: Split; counts: GroupCount[] }[];
  /** How many answered in which way, where there was more than one. */
  modes: { mode: string; count: Shown }[];
  split: Split | null;
  questions: QuestionResult[];
  texts: Record<string, ReadableText>;
}

/** A survey that was published, with its versions; null where there is none, or for whoever may not see surveys. */
export async function readSurveyForResults(actor: Actor, number: number): Promise<SurveyForResults | null> {
  if (!canSeeSurveys(actor)) return null;
  const found = await reads(actor).survey.findUnique({
    where: { number },
    include: { versions: { where: { publishedAt: { not: null } }, orderBy: { number: "asc" } } },
  });
  if (!found || found.versions.length === 0) return null;
  return {
    id: found.id,
    number: found.number,
    slug: found.slug,
    state: found.state as SurveyState,
    privacy: found.privacy as SurveyPrivacy,
    closesOn: found.closesOn,
    titleTextId: found.titleTextId,
    version: found.version,
    versions: found.versions.map((version) => ({ id: version.id, number: version.number, definition: readDefinition(version.definition) })),
  };
}

/**
 * The results of a survey for a reader of `lang`, small groups hidden: the same for everybody who may see them. `by`: compared
 * by this, where the survey is closed and the comparison gives nobody away.
 */
export async function readResults(actor: Actor, survey: SurveyForResults, { lang, by }: { lang: string; by: Split | null }): Promise<SurveyResults> {
  const { versions, ...about } = survey;
  const counted = await countedResponses(actor, survey);
  const isOver = survey.state === "closed" && !counted.isEarly;
  const questions = joinQuestions(versions);
  const [[tallies, crossed], rate, texts] = await Promise.all([
    isOver ? keptCounts(actor, survey, counted.where, by) : countBoth(actor, counted.where, null),
    responseRate(actor, survey.id),
    readTexts(actor, [survey.titleTextId, ...versions.flatMap(({ definition }) => textIdsOf(definition))], lang),
  ]);
  const offered = isOver ? offeredSplits(crossed) : [];
  const split = offered.find((groups) => groups.by === by) ?? null;
  const total = crossed.reduce((sum, { count }) => sum + count, 0);
  const together = offered.flatMap((groups) => (groups.by === "lang" || groups.by === "site" ? [{ by: groups.by, keys: groups.together }] : []));
  return {
    survey: about,
    versionNumbers: Object.fromEntries(versions.map(({ id, number }) => [id, number])),
    changes: versions.slice(1).map((version, index) => ({ from: versions[index]!.number, to: version.number, comparison: compareVersions(versions[index]!.definition, version.definition) })),
    responses: isSmall(total) ? null : total,
    through: counted.through,
    isEarly: counted.isEarly,
    rate,
    groups: offered.map((groups) => ({ by: groups.by, counts: groupCounts(crossed, groups) })),
    modes: modesOf(crossed, offered),
    split: split?.by ?? null,
    questions: questionResults(questions, { tallies, isSplit: split !== null, together }),
    texts: Object.fromEntries(texts),
  };
}

type Counts = [Tallies, Crossed[]];

function countBoth(actor: Actor, where: CountedResponses["where"], by: Split | null): Promise<Counts> {
  return Promise.all([countAnswers(actor, where, by), countResponses(actor, where)]);
}

const kept = new Map<string, Promise<Counts>>();
const MOST_KEPT = 30;

/**
 * The counts of a closed survey, to which nothing is added: kept while its row stays as it is (opening and closing changes its
 * version), so that a comparison and the file of answers do not count everything once more.
 */
function keptCounts(actor: Actor, survey: SurveyForResults, where: CountedResponses["where"], by: Split | null): Promise<Counts> {
  const key = [actor.programme, survey.id, survey.version, by].join();
  const found = kept.get(key);
  if (found) return found;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  const counts = countBoth(actor, where, by);
  kept.set(key, counts);
  counts.catch(() => kept.delete(key));
  return counts;
}

function groupCounts(crossed: readonly Crossed[], { by, alone, together }: SplitGroups): GroupCount[] {
  const counts = countBy(crossed, by);
  const of = (keys: string[]) => ({ groups: keys, count: keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) });
  return [...alone.map((key) => of([key])), ...(together.length > 0 ? [of(together)] : [])];
}

/** Where people answered in more than one way, how many in which; only that there were several where numbers would tell. */
function modesOf(crossed: readonly Crossed[], offered: readonly SplitGroups[]): SurveyResults["modes"] {
  const counts = countBy(crossed, "mode");
  if (counts.size < 2) return [];
  const shown = offered.find(({ by }) => by === "mode");
  return [...counts].map(([mode, count]) => ({ mode, count: shown?.alone.includes(mode) ? count : null }));
}
