import { Words } from "../survey-words.tsx";
import type { QuestionProps } from "./question-frame.tsx";

/** Something to read before going on. */
export function StatementQuestion({ question, words }: QuestionProps<"statement">) {
  return (
    <div className="question whitespace-pre-line">
      <p>
        <Words id={question.textId} words={words} />
      </p>
      {question.helpTextId && (
        <p className="hint mt-1.5">
          <Words id={question.helpTextId} words={words} />
        </p>
      )}
    </div>
  );
}
