import { answerField, questionId } from "../../answer-fields.ts";
import { describedBy, QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** A day; the browser offers its calendar in the respondent's own language. */
export function DateQuestion(props: QuestionProps<"date">) {
  const { question, typed, errors } = props;
  const name = answerField(question.code);
  return (
    <QuestionFrame {...props} labelFor={questionId(question.code)}>
      <input
        id={questionId(question.code)}
        name={name}
        type="date"
        className="control max-w-64"
        defaultValue={typed[name]?.[0]}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(question, errors)}
      />
    </QuestionFrame>
  );
}
