import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canReview, canTranslate } from "#app/features/texts/texts.policy.ts";
import { custodyState, sameLanguage, type CustodyState } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { choicesOf, placedQuestions } from "./definition.ts";
import { readDefinition } from "./definition.schema.ts";
import { canChangeSurveys } from "./survey.policy.ts";
import type { SurveyDefinition, SurveyState } from "./survey.ts";

/** One text of a survey beside its translation. */
export interface TextToTranslate {
  textId: string;
  kind: "title" | "intro" | "page" | "question" | "help" | "choice" | "row" | "end";
  from: string;
  words: string;
  /** What a person wrote. */
  translation: string;
  /** What a machine drafted, where nobody has written anything. */
  draft: string | null;
  state: CustodyState | null;
  /** Somebody else translated it, and whoever asks may say that it is right as it stands. */
  mayReview: boolean;
  version: number;
}

/** The texts of one question together, as translators read them. */
export interface TranslationPart {
  /** The number of the question; null: the survey's first words, or the title of a page. */
  number: number | null;
  texts: TextToTranslate[];
}

export interface SurveyTranslation {
  number: number;
  state: SurveyState;
  title: string;
  titleLang: string;
  to: string;
  parts: TranslationPart[];
  /** Whether whoever asks may write translations, or only read them. */
  mayTranslate: boolean;
}

/** All texts of a survey's newest version beside their translations into one language. @throws not found for whoever may not. */
export async function readSurveyTranslation(actor: Actor, number: number, to: string): Promise<SurveyTranslation> {
  const db = reads(actor);
  const survey = await db.survey.findUnique({ where: { number }, include: { versions: { orderBy: { number: "desc" }, take: 1 }, title: true } });
  const programme = await db.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
  if (!survey || !programme.languages.includes(to)) throw notFound();
  const mayTranslate = canTranslate(actor, { from: survey.title.lang, to }, programme.workingLanguage);
  if (!mayTranslate && !canChangeSurveys(actor)) throw notFound();
  const definition = readDefinition(survey.versions[0]!.definition);
  const outline = outlineOf({ titleTextId: survey.titleTextId, introTextId: survey.introTextId, ...definition });
  const rows = await db.text.findMany({
    where: { id: { in: outline.flatMap((part) => part.texts.map(({ textId }) => textId)) } },
    select: { id: true, lang: true, words: true, translations: { where: { lang: to } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parts = outline.map(({ number, texts }) => ({
    number,
    texts: texts.flatMap(({ textId, kind }) => {
      const row = byId.get(textId);
      // A text that is written in this language already needs no translation.
      if (!row || sameLanguage(row.lang, to)) return [];
      const translation = row.translations[0];
      const words = translation?.words ?? null;
      const state = words === null ? null : custodyState(translation!);
      // A draft stands beside its field and not in it: one tick for all texts must not check what nobody has read.
      const draft = state === "machine" ? words : null;
      return [{ textId, kind, from: row.lang, words: row.words, translation: draft ? "" : (words ?? ""), draft, state, mayReview: translation ? canReview(actor, translation) : false, version: translation?.version ?? 0 }];
    }),
  }));
  // Nothing is in another language, so there is nothing to translate into this one.
  if (sameLanguage(to, survey.title.lang) && parts.every(({ texts }) => texts.length === 0)) throw notFound();
  return {
    number,
    state: survey.state as SurveyState,
    title: byId.get(definition.titleTextId ?? survey.titleTextId)?.words ?? survey.title.words,
    titleLang: survey.title.lang,
    to,
    parts: parts.filter(({ texts }) => texts.length > 0),
    mayTranslate,
  };
}

type Outline = { number: number | null; texts: Pick<TextToTranslate, "textId" | "kind">[] }[];

function outlineOf(definition: SurveyDefinition & { titleTextId: string; introTextId: string }): Outline {
  const parts: Outline = [{ number: null, texts: [{ textId: definition.titleTextId, kind: "title" }, { textId: definition.introTextId, kind: "intro" }] }];
  const seen = new Set<string>();
  for (const { question, page, index, number } of placedQuestions(definition)) {
    if (index === 0 && page.titleTextId) parts.push({ number: null, texts: [{ textId: page.titleTextId, kind: "page" }] });
    const texts: Outline[number]["texts"] = [{ textId: question.textId, kind: "question" }];
    if (question.helpTextId) texts.push({ textId: question.helpTextId, kind: "help" });
    if (question.type === "matrix") texts.push(...question.rows.map(({ textId }) => ({ textId, kind: "row" as const })));
    if (question.type === "scale") texts.push(...[question.lowTextId, question.highTextId].flatMap((textId) => (textId ? [{ textId, kind: "end" as const }] : [])));
    if (question.type !== "ranking" || !question.choicesOf) texts.push(...choicesOf(question, definition).map(({ textId }) => ({ textId, kind: "choice" as const })));
    parts.push({ number, texts: texts.filter(({ textId }) => !seen.has(textId) && seen.add(textId)) });
  }
  return parts;
}
