import type { Actor } from "#app/features/events/actor.ts";
import { siteById } from "#app/features/input/site-of-input.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { choicesOf, textIdsOf, textIdsOfQuestion } from "../definition.ts";
import type { AskedSurvey } from "../survey.queries.server.ts";
import { takesAnswers, type SurveyDefinition, type SurveyPage, type SurveyPrivacy } from "../survey.ts";
import { minutesFor, pagesAtMost } from "./answering.ts";

/** What stands on every page of a survey for its respondents. */
export interface SurveyHead {
  title: ReadableText;
  intro: ReadableText;
  privacy: SurveyPrivacy;
  hasReceipts: boolean;
  isOpen: boolean;
  minutes: number;
  pages: number;
  site: { words: string; lang: string } | null;
  /** The original language of what nobody has reviewed in the reader's, which stands as it was written. */
  unreviewedFrom: string | null;
}

/** Title, first words and what is promised, for a reader of `lang`. */
export async function surveyHead(actor: Actor, programme: Programme, survey: AskedSurvey, lang: string, siteId: string | null, version = survey.version): Promise<SurveyHead> {
  const ids = [survey.titleTextId, survey.introTextId];
  const texts = await readTexts(actor, [...ids, ...textIdsOf({ pages: version.definition.pages })], lang, { reviewedOnly: true });
  const site = siteById(programme, siteId);
  return {
    title: texts.get(survey.titleTextId)!,
    intro: texts.get(survey.introTextId)!,
    privacy: survey.privacy,
    hasReceipts: survey.hasReceipts,
    isOpen: takesAnswers(survey, dayIn(now(), programme.timeZone)),
    minutes: minutesFor(version.definition),
    pages: pagesAtMost(version.definition, {}, { lang, site: siteId }, 1),
    site: site && nameFor(site.name, lang),
    unreviewedFrom: [...texts.values()].find((text) => !isReadable(text))?.lang ?? null,
  };
}

/** The words of one page's questions, also those of choices that a ranking takes from a question on another page. */
export function pageWords(actor: Actor, definition: SurveyDefinition, page: SurveyPage, lang: string): Promise<Map<string, ReadableText>> {
  const taken = page.questions.flatMap((question) => choicesOf(question, definition).map(({ textId }) => textId));
  return readTexts(actor, [page.titleTextId, ...page.questions.flatMap(textIdsOfQuestion), ...taken], lang, { reviewedOnly: true });
}

/** Until when a page of a survey may be kept: an hour, and not beyond the day that would close it. */
export function surveyPageTrueUntil(programme: Programme, survey: AskedSurvey, moment: Date): Date {
  const today = dayIn(moment, programme.timeZone);
  const isLastDay = survey.closesOn?.toISOString().slice(0, 10) === today;
  return new Date(moment.getTime() + (isLastDay ? 60_000 : 3_600_000));
}
