import { questionId, wordsField } from "../../answer-fields.ts";
import { LONGEST_SHORT_ANSWER } from "../../survey.ts";
import { describedBy, QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** Own words in one line. */
export function ShortTextQuestion(props: QuestionProps<"short_text">) {
  const { question, typed, errors } = props;
  const name = wordsField(question.code);
  return (
    <QuestionFrame {...props} labelFor={questionId(question.code)}>
      <input
        id={questionId(question.code)}
        name={name}
        type="text"
        dir="auto"
        placeholder=" "
        maxLength={LONGEST_SHORT_ANSWER}
        autoComplete="off"
        className="control control-line"
        defaultValue={typed[name]?.[0]}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(question, errors)}
      />
    </QuestionFrame>
  );
}
