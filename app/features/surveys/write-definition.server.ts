import { translationDue } from "#app/features/texts/texts.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import { writeTexts, type TextWithTranslations } from "#app/features/texts/write-texts.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import type { Choice, Question, SurveyPage } from "./survey.ts";
import { sketchWords, type PageSketch, type QuestionSketch, type SketchChoice, type SketchWords } from "./survey-sketch.ts";

/** By when a translator should have done a text of a survey. */
export function dueForSurvey(now: Date): Date {
  return translationDue("survey", now);
}

/** What the texts of one survey have in common. */
export interface SurveyTexts {
  surveyId: string;
  authorId: string | null;
  now: Date;
  /** Where words in other languages come along: from a template (nobody has checked them) or the sample. */
  origin?: "imported" | "sample";
}

/** In which languages the words of a survey are written. */
export interface SurveyWords {
  /** What somebody types. */
  written: string;
  /** The original of what comes in several languages. */
  source: string;
  /** All of the programme. */
  wanted: string[];
}

type Kind = "survey_question" | "survey_title" | "survey_intro";

/**
 * Collects the words of a survey and writes them as texts at once: `want` gives the place of a text, `write` turns places into
 * ids. All are critical, and wanted in every language of the programme.
 */
export class TextBatch {
  private readonly texts: TextWithTranslations[] = [];
  private readonly places = new Map<object, number>();
  private ids: string[] = [];

  constructor(
    private readonly of: SurveyTexts,
    private readonly languages: SurveyWords,
  ) {}

  /**
   * Wants a text; its id is there after `write`. The very same words in several languages (the steps of a scale, say) are one
   * text wherever they stand, so that nobody translates them twice.
   */
  want(words: SketchWords, kind: Kind = "survey_question"): () => string {
    const known = typeof words === "object" ? this.places.get(words) : undefined;
    if (known !== undefined) return () => this.ids[known]!;
    const { surveyId, authorId, now, origin = "imported" } = this.of;
    const source = sketchWords(words, typeof words === "string" ? this.languages.written : this.languages.source);
    const others = typeof words === "string" ? [] : Object.entries(words).filter(([lang]) => lang !== source.lang && this.languages.wanted.includes(lang));
    const place = this.texts.length;
    if (others.length > 0 && typeof words === "object") this.places.set(words, place);
    this.texts.push({
      kind,
      subjectKind: "survey",
      subjectId: surveyId,
      audience: "public",
      critical: true,
      lang: source.lang,
      words: source.words,
      authorId,
      wanted: this.languages.wanted,
      dueAt: dueForSurvey(now),
      translations: others.map(([lang, translated]) => ({ lang, words: translated, origin, reviewedAt: origin === "sample" ? now : null })),
    });
    return () => this.ids[place]!;
  }

  /** Writes everything wanted so far. */
  async write(tx: Tx): Promise<void> {
    this.ids = this.texts.length > 0 ? await writeTexts(tx, this.texts, this.of.now) : [];
  }
}

/** The languages of a survey that exists: it goes on in the language of its title. */
export async function surveyWords(tx: Tx, surveyId: string): Promise<SurveyWords> {
  const { title } = await tx.survey.findUniqueOrThrow({ where: { id: surveyId }, select: { title: { select: { lang: true } } } });
  const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
  return { written: title.lang, source: title.lang, wanted: languages };
}

/** The languages of a survey that begins, by its own first words; what ships with Heard has the team's language as its source. */
export async function newSurveyWords(tx: Tx, authorId: string | null, own: readonly SketchWords[], isShipped: boolean): Promise<SurveyWords> {
  const { workingLanguage, languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
  const typed = own.filter((words) => typeof words === "string");
  const written = typed.length > 0 ? await writtenIn(tx, authorId, ...typed) : workingLanguage;
  return { written, source: isShipped ? workingLanguage : written, wanted: languages };
}

/** Pages of a sketch, and what makes them pages of a definition once the batch is written. */
export function sketchedPages(batch: TextBatch, pages: readonly PageSketch[]): () => SurveyPage[] {
  const made = pages.map((page) => {
    const title = page.title === undefined ? undefined : batch.want(page.title);
    const questions = page.questions.map((question) => sketchedQuestion(batch, question));
    return () => ({ code: page.code, ...(title && { titleTextId: title() }), questions: questions.map((question) => question()) });
  });
  return () => made.map((page) => page());
}

/** A question of a sketch, and what makes it a question of a definition once the batch is written. */
export function sketchedQuestion(batch: TextBatch, sketch: QuestionSketch): () => Question {
  const { words, help, ...rest } = sketch;
  const text = batch.want(words);
  const helpText = help === undefined ? undefined : batch.want(help);
  const parts: Record<string, () => unknown> = {};
  if (rest.type === "scale") {
    if (rest.low !== undefined) parts.lowTextId = batch.want(rest.low);
    if (rest.high !== undefined) parts.highTextId = batch.want(rest.high);
    if (rest.steps) parts.steps = choices(batch, rest.steps);
  }
  if (rest.type === "matrix") parts.rows = choices(batch, rest.rows);
  if ("choices" in rest && rest.choices) parts.choices = choices(batch, rest.choices);
  const { low: _low, high: _high, steps: _steps, rows: _rows, choices: _choices, ...plain } = rest as typeof rest & Partial<Record<"low" | "high" | "steps" | "rows" | "choices", unknown>>;
  return () =>
    ({
      ...plain,
      textId: text(),
      ...(helpText && { helpTextId: helpText() }),
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part()])),
    }) as Question;
}

function choices(batch: TextBatch, sketches: readonly SketchChoice[]): () => Choice[] {
  const made = sketches.map(({ words, ...rest }) => ({ rest, text: batch.want(words) }));
  return () => made.map(({ rest, text }) => ({ ...rest, textId: text() }));
}
