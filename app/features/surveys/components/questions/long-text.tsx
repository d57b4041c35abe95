import { questionId, wordsField } from "../../answer-fields.ts";
import { describedBy, QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** Own words, as many as somebody has: the bubble in which people speak. */
export function LongTextQuestion(props: QuestionProps<"long_text">) {
  const { question, typed, errors } = props;
  const name = wordsField(question.code);
  return (
    <QuestionFrame {...props} labelFor={questionId(question.code)}>
      <textarea
        id={questionId(question.code)}
        name={name}
        rows={5}
        dir="auto"
        placeholder=" "
        className="control control-words"
        defaultValue={typed[name]?.[0]}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(question, errors)}
      />
    </QuestionFrame>
  );
}
