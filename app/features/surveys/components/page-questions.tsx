import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ASKED_FIELD, type Typed } from "../answer-fields.ts";
import { shownNumbers } from "../definition.ts";
import type { AnswerError } from "../read-answers.ts";
import type { Answers, SurveyDefinition, SurveyPage } from "../survey.ts";
import { SurveyQuestion } from "./survey-question.tsx";
import { Words, type SurveyWords } from "./survey-words.tsx";

/**
 * The questions of one page that are shown (`shown`, their codes), as fields of a form that `readAnswers` reads. The first
 * button of the form is the one a press of Enter means, and not the first arrow of a ranking.
 */
export function PageQuestions(props: {
  definition: SurveyDefinition;
  page: SurveyPage;
  shown: ReadonlySet<string>;
  words: SurveyWords;
  typed: Typed;
  errors?: readonly AnswerError[];
  answers: Answers;
}) {
  const { definition, page, shown, words, typed, errors = [], answers } = props;
  const { t } = useTranslation("surveys");
  const questions = page.questions.filter(({ code }) => shown.has(code));
  const numbers = shownNumbers(definition, shown);
  const needs = questions.some(({ isRequired }) => isRequired);
  return (
    <div className="grid gap-9">
      <button type="submit" className="away" tabIndex={-1} aria-hidden="true" />
      {page.titleTextId && questions.length > 0 && (
        <h2>
          <Words id={page.titleTextId} words={words} />
        </h2>
      )}
      {!needs && questions.some(({ code }) => numbers.has(code)) && <p className="hint">{t("ask.skip")}</p>}
      {questions.map((question) => (
        <div key={question.code}>
          <input type="hidden" name={ASKED_FIELD} value={question.code} />
          <SurveyQuestion
            {...{ question, definition, words, typed, answers }}
            number={numbers.get(question.code) ?? null}
            errors={errors.filter((error) => error.question === question.code)}
            marksOptional={needs}
          />
        </div>
      ))}
    </div>
  );
}
