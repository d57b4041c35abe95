import type { Actor } from "#app/features/events/actor.ts";
import { createSurvey as createSurveyCommand, type NewSurvey } from "#app/features/surveys/create-survey.server.ts";
import { publishVersion } from "#app/features/surveys/publish-version.server.ts";
import { readAskedSurvey, type AskedSurvey } from "#app/features/surveys/survey.queries.server.ts";
import type { QuestionSketch } from "#app/features/surveys/survey-sketch.ts";

/** Two questions that most tests can do with: one choice of three, and own words. */
export const TWO_QUESTIONS: QuestionSketch[] = [
  {
    type: "single",
    code: "door",
    words: { en: "Was the door closed?", es: "¿Estaba cerrada la puerta?", ar: "هل كان الباب مغلقًا؟" },
    choices: [
      { code: "closed", words: { en: "Closed", es: "Cerrada", ar: "مغلقًا" } },
      { code: "open", words: { en: "Open", es: "Abierta", ar: "مفتوحًا" } },
      { code: "other", words: { en: "Something else", es: "Otra cosa", ar: "شيء آخر" }, isOther: true },
    ],
  },
  { type: "long_text", code: "change", words: { en: "What should we change?", es: "¿Qué deberíamos cambiar?", ar: "ما الذي يجب أن نغيّره؟" } },
];

export interface SurveyWished extends Partial<Omit<NewSurvey, "pages">> {
  /** All on one page, unless `pages` says otherwise. */
  questions?: QuestionSketch[];
  pages?: QuestionSketch[][];
}

/** A survey made by the real command that nobody is asked yet; its translations are reviewed (as of the sample). */
export async function draftSurvey(actor: Actor, wished: SurveyWished = {}): Promise<{ id: string; number: number; slug: string }> {
  const { questions = TWO_QUESTIONS, pages = [questions], ...more } = wished;
  return createSurveyCommand(actor, {
    title: { en: "Asking in private", es: "Preguntar en privado", ar: "السؤال على انفراد" },
    intro: { en: "Two questions.", es: "Dos preguntas.", ar: "سؤالان." },
    privacy: "unnamed",
    origin: "sample",
    ...more,
    pages: pages.map((each, index) => ({ code: `page_${index + 1}`, questions: each })),
  });
}

/** As {@link draftSurvey}, published and open. */
export async function createSurvey(actor: Actor, wished: SurveyWished = {}): Promise<AskedSurvey> {
  const { number } = await draftSurvey(actor, wished);
  await publishVersion(actor, { number, draft: "1.0" });
  return (await readAskedSurvey(actor, { number }))!;
}
