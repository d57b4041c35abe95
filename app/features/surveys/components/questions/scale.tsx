import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { answerField, questionId } from "../../answer-fields.ts";
import { scaleSteps } from "../../definition.ts";
import { plainWords, Words } from "../survey-words.tsx";
import { Cells } from "./cells.tsx";
import { QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** A scale: numbers with words at both ends, or words for every step. */
export function ScaleQuestion(props: QuestionProps<"scale">) {
  const { question, words, typed, errors } = props;
  const { i18n } = useTranslation();
  const { steps, lowTextId, highTextId } = question;
  const cells = steps
    ? steps.map(({ code, textId }) => ({ value: code, label: <Words id={textId} words={words} />, plain: plainWords(textId, words) }))
    : scaleSteps(question).map((step) => ({ value: String(step), label: formatNumber(step, i18n.language), plain: String(step) }));
  return (
    <QuestionFrame {...props}>
      <Cells
        name={answerField(question.code)}
        idOf={(value, index) => (index === 0 ? questionId(question.code) : questionId(question.code, value))}
        cells={cells}
        chosen={typed[answerField(question.code)]?.[0]}
        bad={errors.length > 0}
      />
      {(lowTextId || highTextId) && (
        <p className="hint flex justify-between gap-4">
          <span>
            {formatNumber(question.from, i18n.language)}: {lowTextId && <Words id={lowTextId} words={words} />}
          </span>
          <span className="text-end">
            {formatNumber(question.to, i18n.language)}: {highTextId && <Words id={highTextId} words={words} />}
          </span>
        </p>
      )}
    </QuestionFrame>
  );
}
