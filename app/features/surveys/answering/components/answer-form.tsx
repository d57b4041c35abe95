import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ErrorSummary } from "#app/ui/forms/error-summary.tsx";
import { HiddenTrap } from "#app/ui/forms/hidden-trap.tsx";
import { questionId, TRAP_FIELD, type Typed } from "../../answer-fields.ts";
import { PageQuestions } from "../../components/page-questions.tsx";
import { answerErrorInWords } from "../../components/questions/question-frame.tsx";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { shownNumbers } from "../../definition.ts";
import type { AnswerError } from "../../read-answers.ts";
import type { Answers, SurveyDefinition } from "../../survey.ts";

/** The id of the form on every page of a survey: the languages are its buttons. */
export const SURVEY_FORM = "survey";

/** The questions of one page, as its form shows them. */
export interface QuestionsShown {
  definition: SurveyDefinition;
  /** The page's number, from 1. */
  page: number;
  /** The codes of the questions that are shown. */
  shown: string[];
  words: Map<string, ReadableText>;
  typed: Typed;
  errors: AnswerError[];
  answers: Answers;
}

/** What there is to fix on a page, each with the number that its question has for whoever answers. */
export function AnswerErrorSummary({ questions, formErrors = [] }: { questions: QuestionsShown | null; formErrors?: string[] }) {
  const { t } = useTranslation("surveys");
  const numbers = questions ? shownNumbers(questions.definition, new Set(questions.shown)) : new Map<string, number>();
  const ofQuestions = (questions?.errors ?? []).map((error) => ({
    id: error.row === undefined ? questionId(error.question) : questionId(error.question, error.row),
    message: `${error.question}.${error.row ?? ""}.${error.code}`,
    words: t("answering.fix", { number: numbers.get(error.question) ?? "", what: answerErrorInWords(error, t as never) }),
  }));
  return <ErrorSummary errors={[...formErrors.map((message) => ({ message })), ...ofQuestions]} />;
}

/** A page of questions as a form that works without script. `children`: its buttons. `formKey`: where it is sent at once. */
export function AnswerForm(props: { action: string; formKey?: string | undefined; versionId?: string; questions: QuestionsShown | null; children: ReactNode }) {
  const { action, formKey, versionId, questions, children } = props;
  return (
    <form id={SURVEY_FORM} method="post" action={action} noValidate className="grid grid-cols-1 gap-9">
      {questions && (
        <PageQuestions
          {...questions}
          page={questions.definition.pages[questions.page - 1]!}
          shown={new Set(questions.shown)}
        />
      )}
      {formKey && (
        <>
          <HiddenTrap name={TRAP_FIELD} />
          <input type="hidden" name="key" value={formKey} />
        </>
      )}
      {versionId && <input type="hidden" name="version" value={versionId} />}
      <div className="grid gap-3">{children}</div>
    </form>
  );
}
