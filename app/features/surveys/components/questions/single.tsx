import { Words } from "../survey-words.tsx";
import { Choices } from "./choices.tsx";
import { QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** One of several answers, each a card. */
export function SingleQuestion(props: QuestionProps<"single">) {
  const { question, words, typed, errors } = props;
  return (
    <QuestionFrame {...props}>
      <Choices
        question={question.code}
        typed={typed}
        bad={errors.length > 0}
        options={question.choices.map(({ code, textId, isOther }) => ({ code, isOther, label: <Words id={textId} words={words} /> }))}
      />
    </QuestionFrame>
  );
}
