import { answerField, questionId } from "../../answer-fields.ts";
import { describedBy, QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** A number, typed: a field of type "number" loses what it cannot read, and turns when somebody scrolls over it. */
export function NumberQuestion(props: QuestionProps<"number">) {
  const { question, typed, errors } = props;
  const name = answerField(question.code);
  return (
    <QuestionFrame {...props} labelFor={questionId(question.code)}>
      <input
        id={questionId(question.code)}
        name={name}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        className="control max-w-40 text-start"
        defaultValue={typed[name]?.[0]}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(question, errors)}
      />
    </QuestionFrame>
  );
}
