import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { classes } from "#app/ui/classes.ts";
import { Optional } from "#app/ui/forms/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Typed } from "../../answer-fields.ts";
import { questionId } from "../../answer-fields.ts";
import type { AnswerError } from "../../read-answers.ts";
import type { Answers, Question, SurveyDefinition } from "../../survey.ts";
import { Words, type SurveyWords } from "../survey-words.tsx";

/** What the component of every type of question needs. */
export interface QuestionProps<Type extends Question["type"] = Question["type"]> {
  question: Question & { type: Type };
  definition: SurveyDefinition;
  /** As people count the questions; null: not numbered. */
  number: number | null;
  words: SurveyWords;
  typed: Typed;
  errors: readonly AnswerError[];
  /** The answers to earlier pages, of which a ranking may take its choices. */
  answers: Answers;
  /** Says "(optional)": where other questions of the page must be answered. */
  marksOptional?: boolean;
}

/** The sentences of what there is to fix in a question or in one row of it. */
export function AnswerErrors({ errors, id }: { errors: readonly AnswerError[]; id: string }) {
  const { t } = useTranslation("surveys");
  if (errors.length === 0) return null;
  return (
    <div id={id}>
      {errors.map((error) => (
        <p key={error.code} className="error">
          <Icon name="alert" className="mt-[0.1em]" />
          <span>{answerErrorInWords(error, t as never)}</span>
        </p>
      ))}
    </div>
  );
}

/** What there is to fix, as a sentence; `t` of the namespace `surveys`. */
export function answerErrorInWords(error: AnswerError, t: (key: string, values?: Record<string, string | number>) => string): string {
  const { least = "", most = "" } = error.values ?? {};
  const key = error.code === "numberBounds" ? (least === "" ? "numberMost" : most === "" ? "numberLeast" : "numberBounds") : error.code;
  return t(`answer.${key}`, error.values);
}

/**
 * A question around its controls: words, help, what there is to fix. A group of controls is a fieldset; one control has a
 * label (`labelFor`).
 */
export function QuestionFrame({ question, number, words, errors, marksOptional, labelFor, hint, children }: QuestionProps & { labelFor?: string; hint?: ReactNode; children: ReactNode }) {
  const id = questionId(question.code);
  const own = errors.filter(({ row }) => row === undefined);
  const title = (
    <>
      {number !== null && <span className="tabular-nums">{number}. </span>}
      <Words id={question.textId} words={words} />
      {marksOptional && !question.isRequired && <Optional />}
    </>
  );
  const rest = (
    <>
      {(question.helpTextId || hint) && (
        <div id={`${id}-help`} className="hint whitespace-pre-line">
          {question.helpTextId && (
            <p>
              <Words id={question.helpTextId} words={words} />
            </p>
          )}
          {hint && <p>{hint}</p>}
        </div>
      )}
      <AnswerErrors errors={own} id={`${id}-errors`} />
      {children}
    </>
  );
  return (
    <div className={classes("question", own.length > 0 && "field-bad")}>
      {labelFor ? (
        <div className="field">
          <label className="question-title" htmlFor={labelFor}>
            {title}
          </label>
          {rest}
        </div>
      ) : (
        <fieldset className="field" aria-describedby={describedBy(question, errors, Boolean(hint))}>
          <legend className="question-title mb-1.5">{title}</legend>
          {rest}
        </fieldset>
      )}
    </div>
  );
}

/** The ids of help and errors of a question, for `aria-describedby`. */
export function describedBy(question: Question, errors: readonly AnswerError[], hasHint = false): string | undefined {
  const id = questionId(question.code);
  return classes(errors.some(({ row }) => row === undefined) && `${id}-errors`, (question.helpTextId || hasHint) && `${id}-help`) || undefined;
}
